#include "gui/support/Stage.h"

#include "support/Await.h"

#include <QApplication>
#include <QHBoxLayout>

namespace parvis::gui {

using namespace Qt::StringLiterals;

void NotingNavigator::openPerson(const PersonId& id) {
    person = id;
    if (onPerson)
        onPerson(id);
}

void NotingNavigator::openMessage(const ConversationId& place, const MessageId& id) {
    conversation = place;
    message = id;
}

Stage::Stage()
    : m_server(std::make_shared<demo::Embedded>(m_clock, demo::Embedded::Options()))
    , m_engine(std::make_unique<engine::Engine>())
    , m_pictures(std::make_unique<ui::Pictures>(*m_engine))
    , m_context{*m_engine, m_theme, *m_pictures, m_emoji, m_navigator} {
    m_theme.applyTo(*qApp);
}

Stage::~Stage() = default;

bool Stage::open(const policy::Policy& policy) {
    engine::EngineOptions options;
    options.demo = true;
    options.organisation = m_server;
    options.policy = policy;
    const auto opened = test::await(m_engine->open(options));
    if (!opened) {
        qWarning() << "engine:" << opened.error().detail;
        return false;
    }
    auto& reads = m_engine->reads();
    return QTest::qWaitFor(
        [&] {
            const auto accounts = reads.live().accounts();
            return !accounts.isEmpty() &&
                   reads.live().connection(accounts.first().id).phase ==
                       ConnectionState::Phase::Live &&
                   reads.cache().groups().value_or(QList<cache::GroupRow>()).size() > 3;
        },
        30'000);
}

void Stage::setReachable(bool reachable) {
    demo::DemoWorld& world = m_server->world();
    QMetaObject::invokeMethod(
        &world, [&world, reachable] { world.setReachable(reachable); },
        Qt::BlockingQueuedConnection);
}

void Stage::act(const PersonId& person, const Command& command) {
    demo::DemoWorld& world = m_server->world();
    QMetaObject::invokeMethod(
        &world,
        [&] {
            const demo::WorldSession session{person.remote, QStringLiteral("another device")};
            if (const auto done = world.perform(session, command); !done)
                qWarning() << "not done:" << name(done.error().kind) << done.error().detail;
        },
        Qt::BlockingQueuedConnection);
}

PersonId Stage::self() const {
    return m_engine->reads().live().accounts().value(0).self;
}

PersonId Stage::find(const QString& name) const {
    const auto people = m_engine->reads().cache().findPeople(name, 1);
    return people && !people->isEmpty() ? people->first().id : PersonId{};
}

QWidget* Stage::show(QWidget* list, QWidget* content) {
    m_window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    int width = 1280;
    if (list) {
        list->setFixedWidth(ui::metrics::listWidth);
        row->addWidget(list);
        width -= ui::metrics::railWidth;
    }
    row->addWidget(content, 1);
    m_window->resize(width, 800);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    return m_window.get();
}

void Stage::setDark(bool dark) {
    ui::Appearance appearance = m_theme.appearance();
    appearance.dark = dark;
    m_theme.setAppearance(appearance);
}

void Stage::setTextScale(double scale) {
    ui::Appearance appearance = m_theme.appearance();
    appearance.textScale = scale;
    m_theme.setAppearance(appearance);
}

void Stage::shoot(QWidget* widget, const QString& name) {
    const QString folder = qEnvironmentVariable("PARVIS_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(400); // pictures arrive
    for (const bool dark : {false, true}) {
        setDark(dark);
        QTest::qWait(60);
        const QString file = u"%1/%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s);
        if (!widget->grab().save(file))
            qWarning() << "not written:" << file;
    }
    setDark(false);
}

} // namespace parvis::gui
