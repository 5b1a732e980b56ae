#include "ui/signin/CredentialsStep.h"

#include "ui/parts/FormField.h"
#include "ui/parts/Notice.h"
#include "ui/parts/PasswordField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::ui {

CredentialsStep::CredentialsStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Third))
    , m_notice(new Notice(theme))
    , m_user(new QLineEdit)
    , m_userField(new FormField(theme, tr("User name"), m_user))
    , m_password(new PasswordField(theme))
    , m_passwordField(new FormField(theme, tr("Password"), m_password))
    , m_spinner(new Spinner(theme, 16))
    , m_status(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_back(makeButton(ButtonKind::Ghost, tr("Another server"), QStringLiteral("backButton")))
    , m_cancel(makeButton(ButtonKind::Secondary, tr("Cancel"), QStringLiteral("cancelSignIn")))
    , m_enter(makeButton(ButtonKind::Primary, tr("Sign in"), QStringLiteral("signInButton"))) {
    setObjectName(QStringLiteral("credentialsStep"));
    m_user->setObjectName(QStringLiteral("userField"));
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_notice->setObjectName(QStringLiteral("serverNotice"));
    m_place->setObjectName(QStringLiteral("serverPlace"));
    m_place->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_place);
    column->addWidget(m_notice);
    column->addWidget(m_userField);
    column->addWidget(m_passwordField);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_status->setWordWrap(true);
    row->addWidget(m_back);
    row->addWidget(m_spinner);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_enter);
    column->addLayout(row);
    connect(m_user, &QLineEdit::textChanged, this, &CredentialsStep::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &CredentialsStep::updateButtons);
    connect(m_user, &QLineEdit::returnPressed, this, [this] {
        if (m_password->text().isEmpty())
            m_password->setFocus();
        else
            submit();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &CredentialsStep::submit);
    connect(m_enter, &QPushButton::clicked, this, &CredentialsStep::submit);
    connect(m_back, &QPushButton::clicked, this, &CredentialsStep::back);
    connect(m_cancel, &QPushButton::clicked, this, &CredentialsStep::cancelled);
    setBusy(false);
}

void CredentialsStep::setServer(const ServerProbe& server) {
    using Kind = SignInMethod::Kind;
    m_server = server;
    const auto find = [&server](Kind kind) {
        return std::ranges::find(server.methods, kind, &SignInMethod::kind);
    };
    auto method = find(Kind::Password);
    if (method == server.methods.cend())
        method = find(Kind::None);
    m_possible = method != server.methods.cend();
    m_method = m_possible ? *method : SignInMethod{};
    const bool password = m_possible && m_method.kind == Kind::Password;
    m_userField->setVisible(password);
    m_passwordField->setVisible(password);
    m_enter->setText(password ? tr("Sign in") : tr("Enter"));
    m_user->setText(server.user);
    m_password->clear();
    QStringList place{server.address.host(), server.software};
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_place->setVisible(!place.isEmpty());
    m_notice->clear();
    if (!m_possible && find(Kind::Browser) != server.methods.cend())
        m_notice->showText(tr("%1 signs people in through the web browser only. This version of "
                              "Parvis cannot do that yet. If your organisation also gives out "
                              "passwords for apps, ask for one.")
                               .arg(server.organisation),
                           Notice::Tone::Warning);
    else if (!m_possible)
        m_notice->showText(tr("%1 offers no way of signing in that this version of Parvis knows.")
                               .arg(server.organisation),
                           Notice::Tone::Warning);
    else if (server.plainHttp)
        m_notice->showText(tr("Not encrypted: this server runs on this computer only."),
                           Notice::Tone::Neutral);
    updateButtons();
}

void CredentialsStep::focusField() {
    if (!m_possible)
        m_back->setFocus();
    else if (m_userField->isHidden())
        m_enter->setFocus();
    else if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
}

void CredentialsStep::focusPassword() {
    m_password->setFocus();
    m_password->selectAll();
}

void CredentialsStep::wipe() {
    m_password->clear();
    m_password->conceal();
}

void CredentialsStep::setBusy(bool busy) {
    m_busy = busy;
    m_user->setReadOnly(busy);
    m_password->setReadOnly(busy);
    if (busy)
        m_password->conceal();
    m_spinner->setVisible(busy);
    m_status->setText(busy ? tr("Signing in…") : QString());
    updateButtons();
    if (busy)
        m_cancel->setFocus();
}

void CredentialsStep::updateButtons() {
    const bool password = m_method.kind == SignInMethod::Kind::Password;
    const bool filled =
        !password || (!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    m_back->setVisible(!m_busy);
    m_cancel->setVisible(m_busy);
    m_enter->setVisible(!m_busy && m_possible);
    m_enter->setEnabled(filled);
    m_enter->setToolTip(filled ? QString() : tr("User name and password are both needed."));
}

void CredentialsStep::submit() {
    if (m_busy || !m_possible || !m_enter->isEnabled())
        return;
    auto request = std::make_shared<SignInRequest>();
    request->server = m_server;
    request->method = m_method;
    request->user = m_user->text().trimmed();
    // A password is sent as it was typed: another normal form may be another password.
    request->password = Secret::take(m_password->text().toUtf8());
    const QString computer = QSysInfo::machineHostName();
    request->deviceName = computer.isEmpty() ? tr("Parvis") : tr("Parvis on %1").arg(computer);
    emit submitted(request);
}

} // namespace parvis::ui
