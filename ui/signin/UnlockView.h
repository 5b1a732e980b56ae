#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "ui/signin/CentredPage.h"

#include <memory>

class QPushButton;

namespace parvis::ui {

class FormField;
class Notice;
class PasswordField;
class Spinner;

/// Asks for the passphrase of the profile folder, where no keychain holds its key.
class UnlockView : public CentredPage {
    Q_OBJECT

public:
    enum class Mode {
        Choose, ///< A new profile: Engine::open() answered NoKeychain.
        Enter,  ///< A profile that has a passphrase: it answered WrongKey.
    };

    UnlockView(const Theme& theme, Mode mode, QWidget* parent = nullptr);

    /// Opening failed: what was typed stays, to be corrected. WrongKey has words of its own.
    void showError(const Error& error);

signals:
    /// The view waits from here on, until showError() or its end.
    void passphraseGiven(const std::shared_ptr<const parvis::Secret>& passphrase);
    void quit();

private:
    void updateButtons();
    void submit();
    void setBusy(bool busy);

    const Mode m_mode;
    PasswordField* m_first;
    FormField* m_firstField;
    PasswordField* m_second;
    FormField* m_secondField;
    Notice* m_notice;
    Spinner* m_spinner;
    QPushButton* m_quit;
    QPushButton* m_open;
    bool m_busy = false;
};

} // namespace parvis::ui
