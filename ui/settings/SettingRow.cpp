#include "ui/settings/SettingRow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int wordsFrom = 170;

} // namespace

SettingRow::SettingRow(const Theme& theme, const QString& title, const QString& hint,
                       QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_control(control)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* name = new TextLabel(theme, title);
    name->setWordWrap(true);
    name->setBuddy(control);
    words->addWidget(name);
    if (!hint.isEmpty()) {
        auto* more = new TextLabel(theme, hint, TextSize::Small, TextWeight::Regular,
                                   TextLabel::Ink::Second);
        more->setWordWrap(true);
        words->addWidget(more);
    }
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(8);
    m_line->addLayout(words, 1);
    m_line->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(title);
    control->setAccessibleDescription(hint);
    connect(&theme, &Theme::changed, this, &SettingRow::arrange);
    arrange();
}

void SettingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SettingRow::arrange() {
    const bool beside = width() - m_control->sizeHint().width() - 16 >= m_theme.scaled(wordsFrom);
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setStretch(0, beside ? 1 : 0); // below each other it would stretch the height
    m_line->setAlignment(m_control, beside ? Qt::AlignVCenter : Qt::AlignLeading);
}

} // namespace parvis::ui
