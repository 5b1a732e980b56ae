// Opens Ada's profile, sends messages as fast as they are on disk and reads what arrives, until it
// is killed. Says "live" once it is connected, and "A number" for each message that the person was
// told is kept. Arguments: folder, room, first number, "drain" to send nothing and to end when
// nothing waits any more and everything sent by Bo up to a text is there, and that text.

#include "faults/support/Home.h"
#include "support/Await.h"
#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"

#include <QCoreApplication>

#include <cstdio>

using namespace parvis;
using parvis::test::await;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& what) {
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

[[noreturn]] void end(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(QString(name(error.kind))),
                 qPrintable(error.detail));
    std::_Exit(3);
}

/// Nothing waits in the outbox, and the newest message of Bo is here.
bool isDrained(engine::Engine& engine, const ConversationId& chat, const QString& last) {
    const auto waiting = engine.reads().personal().outbox(chat.account);
    const auto newest = engine.reads().cache().before(chat, std::nullopt, 200);
    if (!waiting || !newest)
        return false;
    const bool there = last.isEmpty() || std::ranges::any_of(*newest, [&](const auto& row) {
                           return row.message.text == last;
                       });
    return waiting->isEmpty() && there;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    engine::Engine engine;
    const auto opened = await(engine.open(faults::Home::optionsFor(arguments[1], true)));
    if (!opened)
        end(opened.error());
    if (engine.cacheWasRebuilt())
        say(u"rebuilt"_s);
    if (engine.lastWordsMayBeMissing())
        say(u"missing"_s);
    const ConversationId chat{faults::Home::account(), arguments[2]};
    if (arguments[4] == u"drain"_s) {
        while (!isDrained(engine, chat, arguments.value(5)))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            50);
        return await(engine.flush()) ? 0 : 4;
    }
    say(u"live"_s);
    for (int number = arguments[3].toInt();; ++number) {
        SendMessage send;
        send.conversation = chat;
        send.transactionId = workspace::newTransactionId();
        send.content = workspace::compose(u"ada %1"_s.arg(number));
        const auto posted = await(engine.post(send));
        if (!posted)
            end(posted.error());
        say(u"A %1"_s.arg(number));
        // Not so fast that the server is years behind.
        while (engine.reads().personal().outbox(chat)->size() > 20)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}
