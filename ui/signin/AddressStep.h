#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace parvis::ui {

class Spinner;
class TextLabel;
class Theme;

/// The first step of signing in: where.
class AddressStep : public QWidget {
    Q_OBJECT

public:
    explicit AddressStep(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString address() const;
    void setAddress(const QString& address);
    void setBusy(bool busy);
    void focusField();

signals:
    void chosen(const QString& address);
    void cancelled();

private:
    void updateButtons();

    QLineEdit* m_field;
    QPushButton* m_go;
    QPushButton* m_cancel;
    Spinner* m_spinner;
    TextLabel* m_status;
    bool m_busy = false;
};

} // namespace parvis::ui
