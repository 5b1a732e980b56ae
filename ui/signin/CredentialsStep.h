#pragma once

#include "protocol/Adapter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace parvis::ui {

class FormField;
class Notice;
class PasswordField;
class Spinner;
class TextLabel;
class Theme;

/// The second step of signing in: who, in a way that the server offers and this version can use.
class CredentialsStep : public QWidget {
    Q_OBJECT

public:
    explicit CredentialsStep(const Theme& theme, QWidget* parent = nullptr);

    void setServer(const ServerProbe& server);
    void setBusy(bool busy);
    void focusField();
    /// After a refusal: the password is marked, to be typed anew at once.
    void focusPassword();
    /// Forgets what was typed as a password.
    void wipe();

signals:
    /// What to sign in with; the server is filled in. Owned by the receiver.
    void submitted(const std::shared_ptr<parvis::SignInRequest>& request);
    void back();
    void cancelled();

private:
    void updateButtons();
    void submit();

    const Theme& m_theme;
    ServerProbe m_server;
    SignInMethod m_method;
    bool m_possible = false;
    bool m_busy = false;
    TextLabel* m_place;
    Notice* m_notice;
    QLineEdit* m_user;
    FormField* m_userField;
    PasswordField* m_password;
    FormField* m_passwordField;
    Spinner* m_spinner;
    TextLabel* m_status;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_enter;
};

} // namespace parvis::ui
