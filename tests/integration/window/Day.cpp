#include "integration/window/Day.h"

#include <QPixmap>

namespace parvis::test {

using namespace Qt::StringLiterals;

QString addPerson(contract::SynapseProcess& server, const QString& name,
                  const QString& displayName) {
    const auto made = server.order({{u"do"_s, u"user"_s},
                                    {u"name"_s, name},
                                    {u"password"_s, u"pass-"_s + name},
                                    {u"display"_s, displayName}});
    return made ? QString() : made.error().detail + u" "_s;
}

std::unique_ptr<ui::Window> openDesk(ui::Theme& theme, ui::PreferenceStore& preferences,
                                     const QString& folder, bool online) {
    engine::EngineOptions options;
    options.dataDir = folder;
    options.passphrase = std::make_shared<const Secret>(Secret::take("four words of sand"));
    options.online = online;
    auto window = std::make_unique<ui::Window>(theme, preferences, options);
    window->start();
    window->show();
    return window;
}

bool signIn(Hand& hand, const contract::SynapseProcess& server, const QString& name) {
    return hand.type(u"addressField"_s, server.address().toString()) &&
           hand.click(u"continueButton"_s) && hand.type(u"userField"_s, name) &&
           hand.type(u"passwordField"_s, u"pass-"_s + name) && hand.click(u"signInButton"_s) &&
           QTest::qWaitFor([] { return Hand::find(u"mainView"_s) != nullptr; }, patience);
}

void shoot(QWidget* window, const QString& name) {
    const QString folder = qEnvironmentVariable("PARVIS_PICTURES");
    if (folder.isEmpty() || !window)
        return;
    QTest::qWait(300);
    (void)window->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace parvis::test
