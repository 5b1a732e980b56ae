// Writes messages into the outbox of an account until it is killed, while they are delivered to a
// server in this process. Says on standard output what was acknowledged to the person ("A number")
// and what the server took ("S number"). Arguments: folder, first number, a file with the numbers
// that the server has from earlier runs, and "drain" to write nothing and end when the outbox is
// empty.

#include "backends/demo/DemoAdapter.h"
#include "cache/PersonalReader.h"
#include "unit/cache/support/CacheFiles.h"
#include "workspace/AccountSession.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{1};

SendMessage messageOf(const ConversationId& place, int number) {
    SendMessage send;
    send.conversation = place;
    send.transactionId = u"txn-%1"_s.arg(number);
    send.content.text = u"number %1"_s.arg(number);
    return send;
}

void say(char what, const QString& number) {
    std::printf("%c %s\n", what, qPrintable(number));
    std::fflush(stdout);
}

std::shared_ptr<Session> fixedSession() {
    auto session = std::make_shared<Session>();
    session->family = u"demo"_s;
    session->address = QUrl(u"demo:"_s);
    session->person = demo::SampleOrganisation::selfId();
    session->device = u"device"_s;
    session->token = Secret::take("the token"_qba);
    return session;
}

/// A chat where the account's person may write.
ConversationId chatIn(const demo::DemoWorld& world) {
    for (const auto& [id, place] : world.conversations()) {
        if (place.facts.kind == ConversationKind::Chat && !place.facts.encrypted &&
            world.isJoined(demo::SampleOrganisation::selfId(), place))
            return {account, id};
    }
    return {};
}

class Writing : public QObject {
public:
    Writing(workspace::AccountSession& session, const ConversationId& place, int next)
        : m_session(session)
        , m_place(place)
        , m_next(next) {}

    void write() {
        const int number = m_next++;
        m_session.outbox()
            .enqueue(messageOf(m_place, number))
            .then(this, [this, number](Result<QString> done) {
                if (!done) {
                    std::fprintf(stderr, "not written: %s\n", qPrintable(done.error().detail));
                    QCoreApplication::exit(6);
                    return;
                }
                say('A', QString::number(number));
                write();
            });
    }

private:
    workspace::AccountSession& m_session;
    ConversationId m_place;
    int m_next;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const QString folder = arguments[1];
    const bool drain = arguments[4] == u"drain"_s;

    SystemClock clock;
    auto server = std::make_shared<demo::Embedded>(clock, demo::Embedded::Options{});
    demo::DemoWorld& world = server->world();
    const auto session = fixedSession();
    world.admit(session->person, session->token.toByteArray(), session->device);
    const ConversationId place = chatIn(world);
    // The server remembers what it took in earlier runs, and under which transactions.
    const demo::WorldSession self{session->person, session->device};
    QFile taken(arguments[3]);
    if (taken.open(QIODevice::ReadOnly)) {
        for (const QByteArray& number : taken.readAll().split('\n')) {
            if (!number.isEmpty() && !world.perform(self, messageOf(place, number.toInt())))
                return 3;
        }
    }
    QObject::connect(&world, &demo::DemoWorld::written,
                     [&world](const QString& conversation, const QString& message) {
                         const auto* where = world.conversation(conversation);
                         const auto index = std::size_t(world.indexOf(*where, message));
                         say('S', where->messages[index].message.text.section(u' ', 1));
                     });

    const Secret key = cache::test::keyOf(9);
    auto cache = cache::Writer::openCache(folder + u"/cache.db"_s, key);
    auto personal = cache::Writer::openPersonal(folder + u"/personal.db"_s, key);
    if (!cache || !personal)
        return 4;
    media::MediaStore media(folder + u"/media"_s);
    media.addAccount(account, key.clone());
    demo::DemoAdapter adapter(server);
    workspace::AccountSession running(adapter.open(account, session), **cache, **personal, media);
    (void)running.start();
    Writing writing(running, place, arguments[2].toInt());
    QTimer idle;
    if (drain) {
        QObject::connect(&idle, &QTimer::timeout, &application, [&] {
            const auto left = cache::PersonalReader::outbox((*personal)->database(), account);
            const bool waiting = !left || std::ranges::any_of(*left, [](const auto& entry) {
                return entry.state != cache::OutboxState::Acknowledged;
            });
            if (!waiting)
                QCoreApplication::quit();
        });
        idle.start(20);
    } else {
        writing.write();
    }
    return QCoreApplication::exec();
}
