#include "ui/widgets/SectionHeader.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace parvis::ui {

SectionHeader::SectionHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, title, TextSize::Body, TextWeight::Strong))
    , m_action(makeButton(ButtonKind::Link, {}, QStringLiteral("sectionAction"))) {
    setObjectName(QStringLiteral("sectionHeader"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_action);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &SectionHeader::actionTriggered);
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void SectionHeader::setAction(const QString& text, const QString& accessibleName) {
    m_action->setText(text);
    m_action->setAccessibleName(accessibleName);
    m_action->setVisible(!text.isEmpty());
}

} // namespace parvis::ui
