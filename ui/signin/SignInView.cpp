#include "ui/signin/SignInView.h"

#include "engine/Engine.h"
#include "ui/parts/Notice.h"
#include "ui/signin/AddressStep.h"
#include "ui/signin/CredentialsStep.h"
#include "ui/signin/SignInWords.h"
#include "ui/widgets/Buttons.h"

#include <QVBoxLayout>

namespace parvis::ui {

SignInView::SignInView(engine::Engine& engine, const Theme& theme, QWidget* parent)
    : CentredPage(theme, parent)
    , m_engine(engine)
    , m_address(new AddressStep(theme))
    , m_credentials(new CredentialsStep(theme))
    , m_notice(new Notice(theme))
    , m_demo(makeButton(ButtonKind::Ghost, tr("Look around first: open the sample organisation"),
                        QStringLiteral("demoButton"))) {
    setObjectName(QStringLiteral("signInView"));
    column()->addWidget(m_address);
    column()->addWidget(m_credentials);
    column()->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("signInNotice"));
    below()->addWidget(m_demo, 0, Qt::AlignHCenter);
    const auto stop = [this] {
        if (m_stop)
            m_stop();
    };
    connect(m_address, &AddressStep::chosen, this, &SignInView::probe);
    connect(m_address, &AddressStep::cancelled, this, stop);
    connect(m_credentials, &CredentialsStep::submitted, this, &SignInView::signIn);
    connect(m_credentials, &CredentialsStep::back, this, &SignInView::showAddress);
    connect(m_credentials, &CredentialsStep::cancelled, this, stop);
    connect(m_demo, &QPushButton::clicked, this, &SignInView::demoRequested);
    showAddress();
}

void SignInView::setDemoOffered(bool offered) {
    m_demo->setVisible(offered);
}

void SignInView::start(const QString& address) {
    showAddress();
    m_address->setAddress(address);
    if (!address.isEmpty())
        probe(address);
}

void SignInView::showAddress() {
    setHeadline(tr("Welcome to Parvis"));
    setWords(tr("Parvis works with the server that your organisation runs. What you read and write "
                "stays on that server and, encrypted, on this computer."));
    m_notice->clear();
    m_credentials->wipe();
    m_credentials->hide();
    m_address->show();
    m_address->focusField();
}

void SignInView::probe(const QString& address) {
    m_notice->clear();
    m_address->setBusy(true);
    auto task = m_engine.probe(address);
    m_stop = task.canceller();
    std::move(task).then(this, [this, address](Result<ServerProbe> server) {
        m_stop = {};
        m_address->setBusy(false);
        if (server) {
            showServer(*server);
            return;
        }
        m_address->focusField();
        if (server.error().kind != ErrorKind::Cancelled)
            m_notice->showError(server.error(), probeFailure(server.error(), address));
    });
}

void SignInView::showServer(const ServerProbe& server) {
    m_server = server;
    setHeadline(server.organisation.isEmpty() ? tr("Sign in")
                                              : tr("Sign in to %1").arg(server.organisation));
    setWords({});
    m_address->hide();
    m_credentials->setServer(server);
    m_credentials->show();
    m_credentials->focusField();
}

void SignInView::signIn(const std::shared_ptr<SignInRequest>& request) {
    m_notice->clear();
    m_credentials->setBusy(true);
    auto task = m_engine.signIn(request);
    m_stop = task.canceller();
    std::move(task).then(this, [this](Result<workspace::AccountInfo> account) {
        m_stop = {};
        m_credentials->setBusy(false);
        if (account) {
            m_credentials->wipe();
            emit signedIn(account->id);
            return;
        }
        const Error& error = account.error();
        if (error.kind == ErrorKind::WrongCredentials)
            m_credentials->focusPassword();
        else
            m_credentials->focusField();
        if (error.kind != ErrorKind::Cancelled)
            m_notice->showError(error, signInFailure(error, m_server.organisation));
    });
}

} // namespace parvis::ui
