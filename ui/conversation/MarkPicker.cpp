#include "ui/conversation/MarkPicker.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

MarkPicker::MarkPicker(QWidget* parent)
    : QWidget(parent)
    , m_important(new QCheckBox(tr("Important")))
    , m_mustRead(new QCheckBox(tr("Everybody must read this"))) {
    m_important->setObjectName(u"markImportant"_s);
    m_mustRead->setObjectName(u"markMustRead"_s);
    m_mustRead->setToolTip(tr("Members are asked to say that they have read it. You see who has."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_important);
    row->addWidget(m_mustRead);
    row->addStretch(1);
    connect(m_important, &QCheckBox::toggled, this, &MarkPicker::changed);
    connect(m_mustRead, &QCheckBox::toggled, this, &MarkPicker::changed);
}

void MarkPicker::clear() {
    m_important->setChecked(false);
    m_mustRead->setChecked(false);
}

void MarkPicker::applyTo(MessageContent& content) const {
    content.important = !isHidden() && m_important->isChecked();
    content.mustRead = !isHidden() && m_mustRead->isChecked();
}

void MarkPicker::takeFrom(const MessageContent& content) {
    m_important->setChecked(content.important);
    m_mustRead->setChecked(content.mustRead);
}

} // namespace parvis::ui
