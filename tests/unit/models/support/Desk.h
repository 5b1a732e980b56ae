#pragma once

#include "backends/demo/SampleOrganisation.h"
#include "cache/PersonalWrites.h"
#include "cache/Writer.h"
#include "models/TimelineSource.h"
#include "unit/cache/support/CacheFiles.h"
#include "workspace/ChangeApplier.h"
#include "workspace/CommandCodec.h"
#include "workspace/ReadSide.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace parvis::models::test {

using namespace Qt::StringLiterals;
using cache::test::keyOf;

inline constexpr AccountId account{1};

inline MessageId messageId(const QString& remote) {
    return {account, remote};
}
inline PersonId personId(const QString& remote) {
    return {account, remote};
}
inline ConversationId place(const QString& remote = u"!room"_s) {
    return {account, remote};
}
inline QDateTime at(qint64 seconds) {
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + seconds * 1000, Qt::UTC);
}

/// A message by @bo.
inline Message message(const QString& name, qint64 second, const QString& sender = u"@bo"_s) {
    Message result;
    result.id = messageId(name);
    result.conversation = place();
    result.sender = personId(sender);
    result.sentAt = at(second);
    result.text = u"text of "_s + name;
    return result;
}

/// m<from> … m<to>, ten minutes apart; newest first when `from` is the larger.
inline QList<Message> messages(int from, int to) {
    QList<Message> result;
    for (int i = from; from <= to ? i <= to : i >= to; from <= to ? ++i : --i)
        result.append(message(u"m%1"_s.arg(i), qint64(i) * 600));
    return result;
}

using Tester = QAbstractItemModelTester;
inline constexpr auto fatal = Tester::FailureReportingMode::Fatal;

/// Ids of the messages among the rows; a gap shows as "…".
inline QStringList rowsOf(const TimelineSource& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const TimelineItem& item = model.item(row);
        if (item.kind == TimelineItem::Kind::Message)
            ids.append(item.message.id.remote);
        else if (item.kind == TimelineItem::Kind::Gap)
            ids.append(u"…"_s);
    }
    return ids;
}

/// The ids of messages(from, to).
inline QStringList ids(int from, int to) {
    QStringList result;
    for (const Message& m : messages(from, to))
        result.append(m.id.remote);
    return result;
}

/// The stores of one account, written to directly, and the side that models read. @me is the
/// account's person.
class Desk {
public:
    Desk() {
        const Secret key = keyOf(4);
        const QString cachePath = m_folder.filePath(u"cache.db"_s);
        const QString personalPath = m_folder.filePath(u"personal.db"_s);
        m_cache = must(cache::Writer::openCache(cachePath, key));
        m_personal = must(cache::Writer::openPersonal(personalPath, key));
        m_reads = std::make_unique<workspace::ReadSide>(
            must(cache::CacheReader::open(cachePath, key)),
            must(cache::PersonalReader::open(personalPath, key)),
            workspace::ReadSide::Loader{
                [this](const ConversationId& conversation, std::optional<std::int64_t> position) {
                    m_asked.append({conversation, position});
                    return m_answers ? m_answers(conversation, position)
                                     : Task<bool>::finished(fail(ErrorKind::Offline));
                },
                [this](const ConversationId& conversation, std::int64_t gap) {
                    return m_answersNewer ? m_answersNewer(conversation, gap)
                                          : Task<bool>::finished(fail(ErrorKind::Offline));
                }},
            must(cache::CacheReader::open(cachePath, key)));
        for (cache::Writer* writer : {m_cache.get(), m_personal.get()})
            QObject::connect(writer, &cache::Writer::committed, m_reads.get(),
                             &workspace::ReadSide::touched);
        workspace::AccountInfo info;
        info.id = account;
        info.self = personId(u"@me"_s);
        m_reads->live().openAccount(info);
    }

    template<class T>
    static T must(Result<T> result) {
        if (!result)
            qFatal("%s", qPrintable(cache::test::describe(result.error())));
        return std::move(*result);
    }

    workspace::ReadSide& reads() { return *m_reads; }
    workspace::LiveState& live() { return m_reads->live(); }
    cache::Writer& cache() { return *m_cache; }

    void apply(std::vector<Change> changes) {
        ChangeBatch batch;
        batch.account = account;
        batch.changes = std::move(changes);
        const auto done = m_cache->writeNow(
            [&](cache::WriteSession& s) { return workspace::applyBatch(s, batch); });
        if (!done)
            qFatal("%s", qPrintable(cache::test::describe(done.error())));
    }
    void arrive(const QList<Message>& list, const std::optional<QString>& gap = {},
                const ConversationId& where = place()) {
        apply({MessagesArrived{where, list, gap}});
    }
    void change(const ConversationPatch& patch) { apply({ConversationChanged{patch}}); }
    void makeFeed(const ConversationId& where = place()) {
        ConversationPatch patch;
        patch.id = where;
        patch.kind = ConversationKind::Feed;
        change(patch);
    }

    /// Puts a message into the outbox.
    void queue(const QString& transaction, const QString& text, const QString& root = {}) {
        SendMessage send;
        send.conversation = place();
        send.transactionId = transaction;
        send.content.text = text;
        if (!root.isEmpty())
            send.content.threadRoot = messageId(root);
        personal([&](cache::WriteSession& s) {
            cache::OutboxEntry entry;
            entry.conversation = place();
            entry.transactionId = transaction;
            entry.command = workspace::encodeCommand(send);
            entry.createdAt = at(1'000'000);
            return cache::enqueue(s, entry);
        });
    }
    void personal(const cache::Writer::Work& work) {
        const auto done = m_personal->writeNow(work);
        if (!done)
            qFatal("%s", qPrintable(cache::test::describe(done.error())));
    }

    /// The whole sample organisation.
    void fill() {
        const demo::SampleOrganisation sample(demo::SampleSize::S,
                                              demo::SampleOrganisation::defaultSeed,
                                              QDateTime::currentDateTimeUtc(), account);
        workspace::AccountInfo info;
        info.id = account;
        info.self = personId(demo::SampleOrganisation::selfId());
        m_reads->live().openAccount(info);
        sample.stream(1000, [this](ChangeBatch&& batch) {
            const auto done = m_cache->writeNow(
                [&](cache::WriteSession& s) { return workspace::applyBatch(s, batch); });
            if (!done)
                qFatal("%s", qPrintable(cache::test::describe(done.error())));
            return true;
        });
    }

    using Answer =
        std::function<Task<bool>(const ConversationId&, std::optional<std::int64_t> position)>;
    /// What the server answers when history is asked for; offline until then.
    void answerHistory(Answer answer) { m_answers = std::move(answer); }
    void answerNewer(Answer answer) { m_answersNewer = std::move(answer); }
    [[nodiscard]] qsizetype asked() const { return m_asked.size(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<cache::Writer> m_cache;
    std::unique_ptr<cache::Writer> m_personal;
    Answer m_answers;
    Answer m_answersNewer;
    QList<std::pair<ConversationId, std::optional<std::int64_t>>> m_asked;
    std::unique_ptr<workspace::ReadSide> m_reads;
};

} // namespace parvis::models::test
