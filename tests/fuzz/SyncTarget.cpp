#include "cache/CacheReader.h"
#include "cache/Writer.h"
#include "fuzz/SyncCorpus.h"
#include "fuzz/Target.h"
#include "unit/matrix/Transcript.h"
#include "workspace/ChangeApplier.h"

#include <QTemporaryDir>

namespace parvis::fuzz {

using namespace Qt::StringLiterals;

namespace {

QString words(const Error& error) {
    return QString(name(error.kind)) + u": "_s + error.detail;
}

/// An answer to /sync, read into changes, written into a cache, and read as the panes read it.
class SyncTarget final : public Target {
public:
    SyncTarget()
        : m_mutator(syncCorpus(), syncDictionary()) {}

    [[nodiscard]] QByteArray name() const override { return "sync"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        // Two answers in one: what the first left in memory meets the second.
        return m_mutator.json(dice) + '\n' + m_mutator.json(dice);
    }

    [[nodiscard]] QString run(const QByteArray& input) override {
        if (!m_writer)
            openCache();
        matrix::Reader reader;
        const QList<QByteArray> answers = input.split('\n');
        for (const QByteArray& text : answers) {
            const auto answer = matrix::json::parse(text);
            if (!answer)
                continue;
            const matrix::SyncOutcome outcome = reader.parser.read(*answer, answers.size() % 2);
            if (const QString wrong = store(outcome); !wrong.isEmpty())
                return wrong;
        }
        if (++m_rounds % 100 != 0)
            return {};
        const QString wrong = look();
        if (m_rounds % 2000 == 0)
            openCache(); // one that only grows would only measure how slow that gets
        return wrong;
    }

private:
    void openCache() {
        m_reader.reset();
        m_writer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const Secret key = Secret::random(32);
        const QString path = m_folder->filePath(u"cache.db"_s);
        auto writer = cache::Writer::openCache(path, key);
        auto reader = cache::CacheReader::open(path, key);
        if (!writer || !reader)
            qFatal("no cache to write into");
        m_writer = std::move(*writer);
        m_reader = std::move(*reader);
    }

    /// Whatever a server says comes to changes that can be stored.
    QString store(const matrix::SyncOutcome& outcome) {
        ChangeBatch batch;
        batch.account = AccountId{7};
        batch.changes = outcome.changes;
        batch.position = "position";
        const auto done = m_writer->writeNow(
            [&](cache::WriteSession& session) { return workspace::applyBatch(session, batch); });
        return done ? QString() : u"not stored: "_s + words(done.error());
    }

    QString look() {
        if (const auto intact = m_writer->database().integrityCheck(); !intact)
            return words(intact.error());
        const auto chats = m_reader->chats();
        const auto groups = m_reader->groups();
        const auto hits = m_reader->search(
            cache::SearchQuery::parse(u"text has:image from:a"_s, QDate(2026, 1, 1)), {}, 20);
        if (!chats || !groups || !hits)
            return u"the cache cannot be read"_s;
        QList<ConversationId> places;
        for (const cache::ConversationRow& row : *chats)
            places += row.conversation.id;
        for (const cache::GroupRow& row : *groups)
            places += row.group.feed;
        for (const ConversationId& place : std::as_const(places)) {
            if (!m_reader->before(place, std::nullopt, 50) || !m_reader->gaps(place) ||
                !m_reader->posts(place, std::nullopt, 20) ||
                !m_reader->conversationMembers(place, 0, 50) || !m_reader->receipts(place, 20))
                return u"a conversation cannot be read"_s;
        }
        return {};
    }

    Mutator m_mutator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<cache::Writer> m_writer;
    std::unique_ptr<cache::CacheReader> m_reader;
    int m_rounds = 0;
};

} // namespace

std::unique_ptr<Target> syncTarget() {
    return std::make_unique<SyncTarget>();
}

} // namespace parvis::fuzz
