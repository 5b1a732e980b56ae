#pragma once

#include "base/Id.h"
#include "protocol/Adapter.h"
#include "ui/signin/CentredPage.h"

#include <functional>
#include <memory>

class QPushButton;

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

class AddressStep;
class CredentialsStep;
class Notice;

/// Signing in: an address, then what the server there asks for.
class SignInView : public CentredPage {
    Q_OBJECT

public:
    /// The engine is open. Both outlive the view.
    SignInView(engine::Engine& engine, const Theme& theme, QWidget* parent = nullptr);

    /// Begins with this address and looks there at once, as after a session ended.
    void start(const QString& address);
    /// Whether "Look around first" is offered; it is, unless told.
    void setDemoOffered(bool offered);

signals:
    void signedIn(parvis::AccountId account);
    /// The person wants to see the sample organisation.
    void demoRequested();

private:
    void probe(const QString& address);
    void showAddress();
    void showServer(const ServerProbe& server);
    void signIn(const std::shared_ptr<SignInRequest>& request);

    engine::Engine& m_engine;
    ServerProbe m_server;
    AddressStep* m_address;
    CredentialsStep* m_credentials;
    Notice* m_notice;
    QPushButton* m_demo;
    std::function<void()> m_stop;
};

} // namespace parvis::ui
