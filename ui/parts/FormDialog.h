#pragma once

#include "base/Error.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace parvis::ui {

class Notice;
class Spinner;
class TextLabel;
class Theme;

/// The frame of a dialog that does one thing: a title, a body, what went wrong in place, Cancel and
/// the button that does it. Modal to its window and deleted when it closes: show it with open().
/// Enter does it, Esc cancels; while it is under way, Esc stops it and the dialog stays.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const Theme& theme, const QString& title, const QString& action, QWidget* parent);

    void reject() override;

signals:
    /// The person wants it done; never while it cannot be.
    void submitted();

protected:
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] Notice& notice() const { return *m_notice; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void setActionText(const QString& text);
    /// What the dialog does cannot be undone, and much is lost: its button shows it.
    void setDangerous();
    /// Why it cannot be done yet, for the person; empty: it can.
    void setReason(const QString& reason);
    /// `stop` ends what is under way; the work then ends as cancelled and calls setIdle().
    void setBusy(const QString& words, std::function<void()> stop);
    void setIdle();
    void showError(const Error& error);
    /// It is done, but not all of it: says so, and leaves only closing.
    void showDoneWithWarning(const QString& warning);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void updateFooter();
    void grow();

    const Theme& m_theme;
    QWidget* m_fields;
    QVBoxLayout* m_body;
    Notice* m_notice;
    Spinner* m_spinner;
    TextLabel* m_status;
    QPushButton* m_cancel;
    QPushButton* m_action;
    QString m_reason;
    QString m_busyWords;
    bool m_busy = false;
    bool m_done = false;
    std::function<void()> m_stop;
    QPointer<QWidget> m_focus;
};

} // namespace parvis::ui
