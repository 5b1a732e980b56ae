#include "bench/AbsenceRows.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/SyncParser.h"
#include "bench/CacheRows.h"
#include "bench/NoServer.h"
#include "models/ChatListModel.h"
#include "models/GroupListModel.h"
#include "models/HomeModel.h"
#include "models/TimelineModel.h"
#include "workspace/ChangeApplier.h"
#include "workspace/ReadSide.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int places = 400;
constexpr int messages = 20'000;
constexpr int messagesInBatch = 1000; // as MatrixBackend hands them on

QString wordy(QRandomGenerator& random) {
    static const QStringList words{u"beam"_s,  u"cryostat"_s, u"meeting"_s, u"the"_s,
                                   u"valve"_s, u"tomorrow"_s, u"ready"_s,   u"thanks"_s};
    QString text;
    for (int i = 0; i < 18; ++i)
        text += words[random.bounded(words.size())] + u' ';
    return text;
}

/// What MatrixBackend makes of the absence: messages of a conversation together, then the counts.
std::vector<ChangeBatchPtr> absence(const demo::SampleOrganisation& sample) {
    QRandomGenerator random(7);
    std::vector<ChangeBatchPtr> batches;
    std::vector<Change> arrived;
    std::vector<Change> marks;
    const int there = std::min(places, sample.placeCount());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int p = 0; p < there; ++p) {
        ConversationId place = sample.place(p).id;
        place.account = Organisation::account;
        MessagesArrived some{place, {}, u"gap-%1"_s.arg(p)};
        for (int i = 0; i < messages / there; ++i) {
            Message message;
            message.id = {place.account, u"$away-%1-%2"_s.arg(p).arg(i)};
            message.conversation = place;
            message.sender = {place.account, demo::SampleOrganisation::selfId()};
            message.sentAt = now;
            message.text = wordy(random);
            some.messages.append(message);
        }
        arrived.emplace_back(std::move(some));
        ConversationPatch patch;
        patch.id = place;
        patch.unread = messages / there;
        patch.lastActivity = now;
        marks.emplace_back(ConversationChanged{patch});
    }
    std::ranges::move(marks, std::back_inserter(arrived));
    auto batch = std::make_shared<ChangeBatch>();
    qsizetype rows = 0;
    const auto finish = [&] {
        batch->account = Organisation::account;
        batch->serial = batches.size() + 1;
        batches.push_back(std::exchange(batch, std::make_shared<ChangeBatch>()));
        rows = 0;
    };
    for (Change& change : arrived) {
        const auto* some = std::get_if<MessagesArrived>(&change);
        rows += 1 + (some ? some->messages.size() : 0);
        batch->changes.push_back(std::move(change));
        if (rows >= messagesInBatch)
            finish();
    }
    finish();
    return batches;
}

/// A window's models, without the window.
struct Lists {
    explicit Lists(workspace::ReadSide& reads, const ConversationId& open)
        : chats(reads)
        , groups(reads)
        , home(reads)
        , timeline(reads, open) {}

    models::ChatListModel chats;
    models::GroupListModel groups;
    models::HomeModel home;
    models::TimelineModel timeline;
};

Result<std::unique_ptr<workspace::ReadSide>> readSide(const QString& cachePath,
                                                      const QString& personalPath) {
    auto cache = cache::CacheReader::open(cachePath, Organisation::key());
    if (!cache)
        return fail(cache);
    auto aside = cache::CacheReader::open(cachePath, Organisation::key());
    if (!aside)
        return fail(aside);
    auto personal = cache::PersonalReader::open(personalPath, Organisation::key());
    if (!personal)
        return fail(personal);
    return std::make_unique<workspace::ReadSide>(std::move(*cache), std::move(*personal),
                                                 noServer(), std::move(*aside));
}

ConversationId firstChat(const demo::SampleOrganisation& sample) {
    for (int i = 0; i < sample.placeCount(); ++i) {
        ConversationId id = sample.place(i).id;
        id.account = Organisation::account;
        if (sample.place(i).kind != ConversationKind::Feed)
            return id;
    }
    return {};
}

} // namespace

Result<void> measureAbsence(demo::SampleSize size, SliceApplication& application, Report& report) {
    const Organisation organisation(size);
    const QTemporaryDir folder;
    const QString cachePath = folder.filePath(u"cache.db"_s);
    progress(u"filling a cache of size "_s + organisation.name());
    if (const auto done = fillCache(organisation, cachePath, Organisation::key()); !done)
        return fail(done);
    const QString personalPath = folder.filePath(u"personal.db"_s);
    auto personalWriter = cache::Writer::openPersonal(personalPath, Organisation::key());
    if (!personalWriter)
        return fail(personalWriter);
    auto opened = cache::Writer::openCache(cachePath, Organisation::key());
    if (!opened)
        return fail(opened);
    const std::unique_ptr<cache::Writer> writer = std::move(*opened);
    auto reads = readSide(cachePath, personalPath);
    if (!reads)
        return fail(reads);
    workspace::AccountInfo info;
    info.id = Organisation::account;
    info.self = {Organisation::account, demo::SampleOrganisation::selfId()};
    (*reads)->live().openAccount(info);
    const auto& sample = organisation.sample();
    const Lists lists(**reads, firstChat(sample));
    int commits = 0;
    int told = 0;
    QObject::connect(writer.get(), &cache::Writer::committed, reads->get(),
                     [&](const cache::Touched& touched) {
                         ++commits;
                         (*reads)->noteCommitted(touched);
                     });
    QObject::connect(reads->get(), &workspace::ReadSide::touched, &application, [&] { ++told; });

    QThread thread;
    writer->moveToThread(&thread);
    thread.start();
    const auto batches = absence(sample);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    (void)application.takeSlices();
    QElapsedTimer clock;
    clock.start();
    std::optional<Result<void>> last;
    for (const ChangeBatchPtr& batch : batches) {
        auto writing = writer->write([batch](cache::WriteSession& session) {
            return workspace::applyBatch(session, *batch);
        });
        std::move(writing).then(&application, [&, batch](Result<void> written) {
            if (!written || batch == batches.back())
                last = written;
        });
    }
    while (!last)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double applied = double(clock.elapsed());
    QEventLoop rest; // for what the pause held back
    QTimer::singleShot(1500, &rest, &QEventLoop::quit);
    rest.exec();
    const std::vector<double> slices = application.takeSlices();
    QMetaObject::invokeMethod(
        writer.get(), [&] { writer->moveToThread(application.thread()); },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    if (!*last)
        return fail(*last);
    const QString name = u"absence_"_s + organisation.name();
    report.add({name, percentile(slices, 1.0), u"ms"_s, {}, 0, int(slices.size()), 16});
    report.add({name + u"_applied_passed"_s, applied, u"ms"_s, {}, 0, int(batches.size())});
    report.add({name + u"_told"_s, double(told), u"times"_s, {}, 0, commits});
    return ok();
}

void measureParsing(Report& report) {
    QRandomGenerator random(7);
    QByteArray body = "{\"next_batch\":\"s1\",\"rooms\":{\"join\":{";
    constexpr qsizetype wanted = 30'000'000;
    for (int room = 0; body.size() < wanted; ++room) {
        body += (room ? ",\"!r" : "\"!r") + QByteArray::number(room) +
                ":x\":{\"timeline\":{\"limited\":true,\"prev_batch\":\"p\",\"events\":[";
        for (int i = 0; i < 20; ++i)
            body += (i ? "," : "") +
                    QByteArray("{\"type\":\"m.room.message\",\"sender\":\"@ada:example.org\","
                               "\"origin_server_ts\":1700000000000,\"event_id\":\"$") +
                    QByteArray::number(room) + "-" + QByteArray::number(i) +
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN\",\"content\":{\"msgtype\":"
                    "\"m.text\",\"body\":\"" +
                    wordy(random).toUtf8() + "\",\"m.mentions\":{}},\"unsigned\":{\"age\":12345}}";
        body += "]},\"unread_notifications\":{\"notification_count\":3}}";
    }
    body += "}}}";
    std::vector<double> parsing;
    std::vector<double> reading;
    std::vector<double> steps;
    for (int i = 0; i < 3; ++i) {
        const ThreadTimer timer;
        const auto parsed = matrix::json::parse(body);
        parsing.push_back(timer.milliseconds());
        if (!parsed)
            return report.skip(u"sync_parse_30MB"_s, parsed.error().detail);
        matrix::RoomDirectory rooms({1}, u"@me:x"_s);
        matrix::TimelineReader timelines({1}, u"@me:x"_s);
        matrix::People people({1});
        matrix::SyncParser parser({1}, u"@me:x"_s, rooms, timelines, people);
        const ThreadTimer whole;
        const auto state = parser.begin(*parsed, false);
        for (bool more = true; more;) {
            const ThreadTimer one;
            more = parser.step(*state, std::chrono::milliseconds(10));
            steps.push_back(one.milliseconds());
        }
        const ThreadTimer end;
        const auto outcome = parser.finish(*state);
        steps.push_back(end.milliseconds());
        reading.push_back(whole.milliseconds());
        if (outcome.changes.empty())
            return report.skip(u"sync_parse_30MB"_s, u"nothing was read"_s);
    }
    report.add({u"sync_parse_30MB"_s, percentile(parsing, 0.5), u"ms"_s, {}, 0, 3});
    report.add({u"sync_read_30MB"_s, percentile(reading, 0.5), u"ms"_s, {}, 0, 3});
    report.add(
        {u"sync_read_30MB_step"_s, percentile(steps, 1.0), u"ms"_s, {}, 0, int(steps.size()), 100});
}

} // namespace parvis::bench
