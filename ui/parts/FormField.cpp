#include "ui/parts/FormField.h"

#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace parvis::ui {

FormField::FormField(const Theme& theme, const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_below(new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Third))
    , m_control(control) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto* title =
        new TextLabel(theme, label, TextSize::Small, TextWeight::Strong, TextLabel::Ink::Second);
    title->setBuddy(control);
    column->addWidget(title);
    column->addWidget(control);
    m_below->setWordWrap(true);
    column->addWidget(m_below);
    QString plain = label;
    control->setAccessibleName(plain.remove(QLatin1Char('&')));
    updateBelow();
}

void FormField::setHint(const QString& hint) {
    m_hint = hint;
    updateBelow();
}

void FormField::setError(const QString& error) {
    m_error = error;
    updateBelow();
}

void FormField::updateBelow() {
    const QString text = m_error.isEmpty() ? m_hint : m_error;
    m_below->setText(text);
    m_below->setInk(m_error.isEmpty() ? TextLabel::Ink::Third : TextLabel::Ink::Danger);
    m_below->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
}

} // namespace parvis::ui
