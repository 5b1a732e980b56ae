#pragma once

#include <QWidget>

namespace parvis::ui {

class TextLabel;
class Theme;

/// A label above a control, and below it a hint, or what is wrong with the input.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes the control, whose accessible name becomes the label. A `&` in the label marks its
    /// key.
    FormField(const Theme& theme, const QString& label, QWidget* control,
              QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Stands instead of the hint until it is emptied.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void updateBelow();

    TextLabel* m_below;
    QWidget* m_control;
    QString m_hint;
    QString m_error;
};

} // namespace parvis::ui
