// History from somewhere in the middle, between gaps that close.
#include "cache/DirectoryWrites.h"
#include "cache/IslandWrites.h"
#include "cache/TimelineReads.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

#include <QRandomGenerator>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

constexpr int byTheServer = 50;

Writer::Work append(const QList<Message>& list, const std::optional<QString>& gap = {}) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(), list, gap);
    };
}
Writer::Work history(const QString& token, const QList<Message>& list,
                     const std::optional<QString>& next) {
    return [=](WriteSession& s) {
        return insertHistory(s, place(), token, list, next);
    };
}
Writer::Work stretch(const QList<Message>& list, const std::optional<QString>& older = u"older"_s,
                     bool newest = false) {
    return [=](WriteSession& s) {
        return insertStretch(s, place(), list, older, newest);
    };
}
Writer::Work newer(const QString& after, const QList<Message>& list, bool isEnd = false) {
    return [=](WriteSession& s) {
        return insertNewer(s, place(), messageId(after), list, isEnd);
    };
}

/// The timeline with "…" where a gap is.
QStringList picture(Cache& cache) {
    QStringList rows;
    auto stored = cache.reader().before(place(), std::nullopt, 100'000).value();
    std::reverse(stored.begin(), stored.end());
    const auto gaps = cache.reader().gaps(place()).value();
    qsizetype gap = 0;
    for (const StoredMessage& row : stored) {
        while (gap < gaps.size() && gaps[gap].position <= *row.position) {
            rows.append(u"…"_s);
            ++gap;
        }
        rows.append(row.message.id.remote);
    }
    for (; gap < gaps.size(); ++gap)
        rows.append(u"…"_s);
    return rows;
}

/// A conversation of which everything is on a server.
class Server {
public:
    explicit Server(Cache& cache)
        : m_cache(cache) {}

    int count = 0;

    [[nodiscard]] QList<Message> from(int first, int last) const {
        return first <= last ? messages(first, last) : QList<Message>();
    }
    [[nodiscard]] std::optional<QString> tokenBefore(int number) const {
        return number > 1 ? std::optional(u"before %1"_s.arg(number)) : std::nullopt;
    }
    Result<void> arrive(int more, int shown) {
        count += more;
        const int first = std::max(1, count - shown + 1);
        return m_cache.write(append(from(first, count), tokenBefore(first)));
    }
    Result<void> around(int number, int half) {
        const int first = std::max(1, number - half);
        const int last = std::min(count, number + half);
        return m_cache.write(stretch(from(first, last), tokenBefore(first), last == count));
    }
    Result<void> older(const StoredGap& gap, int limit) {
        const int before = gap.token.section(u' ', 1).toInt();
        const int first = std::max(1, before - limit);
        return m_cache.write(history(gap.token, messages(before - 1, first), tokenBefore(first)));
    }
    Result<void> newerAt(const StoredGap& gap, int limit) {
        const auto last = messageBeforeGap(m_cache.database(), place(), gap.position);
        if (!last)
            return fail(last);
        if (!*last)
            return ok();
        const int first = last->value().mid(1).toInt() + 1;
        const int end = std::min(count, first + limit - 1);
        return m_cache.write(newer(last->value(), from(first, end), end == count));
    }

private:
    Cache& m_cache;
};

} // namespace

class IslandTest : public QObject {
    Q_OBJECT

private slots:
    void anIslandStandsWhereItsTimeSays() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(100, 110), u"a"_s)));
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        QCOMPARE(picture(cache), QStringList{u"…"_s} + ids(100, 110) + QStringList{u"…"_s} +
                                     ids(300, 305) + QStringList{u"…"_s} + ids(500, 510));
        QCOMPARE(cache.gaps(), (QStringList{u"a"_s, u"older"_s, u"b"_s}));
        QVERIFY(cache.touched().messages.value(place()).history);
        QVERIFY(!cache.touched().messages.value(place()).newest);
        // Older than everything; and nothing stands before it.
        VERIFY_OK(cache.write(stretch(messages(1, 4), std::nullopt)));
        QCOMPARE(cache.timeline().first(4), ids(1, 4));
        QCOMPARE(cache.gaps(), (QStringList{u"a"_s, u"older"_s, u"b"_s}));
        // What the list of conversations shows is the newest.
        QCOMPARE((*cache.reader().chat(place()))->last->id, messageId(u"m510"_s));
        // Twice does no harm.
        const QStringList before = picture(cache);
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        QCOMPARE(picture(cache), before);
        QCOMPARE(cache.found(u"m302"_s), QStringList{u"m302"_s});
        VERIFY_OK(cache.check());
    }

    void whatWasFetchedAloneGetsItsPlace() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return insertFetched(s, place(), messages(300, 300)); }));
        QVERIFY(!cache.stored(u"m300"_s).position);
        VERIFY_OK(cache.write(stretch(messages(295, 305))));
        QCOMPARE(cache.timeline(), ids(295, 305) + ids(500, 510));
        QVERIFY(cache.stored(u"m300"_s).position);
    }

    void aStretchThatMeetsWhatIsHereJoinsOn_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QStringList>("expected");
        const QStringList gap{u"…"_s};
        QTest::newRow("behind the older part")
            << 108 << 115 << gap + ids(100, 115) + gap + ids(130, 140);
        QTest::newRow("before the newer part")
            << 125 << 133 << gap + ids(100, 110) + gap + ids(125, 140);
        QTest::newRow("both") << 105 << 135 << gap + ids(100, 140);
        QTest::newRow("from end to end") << 110 << 130 << gap + ids(100, 140);
        QTest::newRow("before the first") << 90 << 101 << gap + ids(90, 110) + gap + ids(130, 140);
        QTest::newRow("known already") << 102 << 105 << gap + ids(100, 110) + gap + ids(130, 140);
        QTest::newRow("everything") << 90 << 140 << gap + ids(90, 140);
    }
    void aStretchThatMeetsWhatIsHereJoinsOn() {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QStringList, expected);
        Cache cache;
        VERIFY_OK(cache.write(append(messages(100, 110), u"a"_s)));
        VERIFY_OK(cache.write(append(messages(130, 140), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(first, last))));
        QCOMPARE(picture(cache), expected);
        VERIFY_OK(cache.write(stretch(messages(first, last))));
        QCOMPARE(picture(cache), expected);
        // New ones come as ever.
        VERIFY_OK(cache.write(append(messages(141, 142))));
        QCOMPARE(cache.timeline().last(), u"m142"_s);
    }

    void theGapBehindAnIslandClosesFromItsOldSide() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        VERIFY_OK(cache.write(newer(u"m305"_s, messages(306, 320))));
        QCOMPARE(picture(cache),
                 QStringList{u"…"_s} + ids(300, 320) + QStringList{u"…"_s} + ids(500, 510));
        // Twice; and a page that repeats what is known before it.
        VERIFY_OK(cache.write(newer(u"m305"_s, messages(306, 320))));
        VERIFY_OK(cache.write(newer(u"m320"_s, messages(319, 330))));
        QCOMPARE(cache.timeline(), ids(300, 330) + ids(500, 510));
        QCOMPARE(cache.gaps().size(), 2);
        VERIFY_OK(cache.write(newer(u"m330"_s, messages(331, 503))));
        QCOMPARE(picture(cache), QStringList{u"…"_s} + ids(300, 510));
        // Where there is no gap nothing comes.
        VERIFY_OK(cache.write(newer(u"m400"_s, messages(900, 901))));
        QCOMPARE(cache.timeline(), ids(300, 510));
        VERIFY_OK(cache.check());
    }

    void theGapBehindAnIslandClosesFromItsNewSide() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        VERIFY_OK(cache.write(history(u"b"_s, messages(499, 400), u"c"_s)));
        VERIFY_OK(cache.write(history(u"c"_s, messages(399, 200), u"d"_s)));
        QCOMPARE(picture(cache), QStringList{u"…"_s} + ids(300, 510));
        QCOMPARE(cache.gaps(), QStringList{u"older"_s});
    }

    void aServerThatHasNothingMoreClosesTheGap() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        VERIFY_OK(cache.write(newer(u"m305"_s, messages(306, 307), true)));
        QCOMPARE(picture(cache), QStringList{u"…"_s} + ids(300, 307) + ids(500, 510));
    }

    void commentsBeforeAGapDoNotCloseIt() {
        Cache cache;
        Message comment = message(u"c"_s, 307);
        comment.threadRoot = messageId(u"m300"_s);
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 305) + QList{comment})));
        const auto gaps = cache.reader().gaps(place()).value();
        const auto last = messageBeforeGap(cache.database(), place(), gaps.last().position);
        VERIFY_OK(last);
        QCOMPARE(*last, u"c"_s);
        VERIFY_OK(cache.write(newer(u"m305"_s, QList{comment} + messages(306, 306))));
        QCOMPARE(picture(cache),
                 QStringList{u"…"_s} + ids(300, 306) + QStringList{u"…"_s} + ids(500, 510));
    }

    void intoAnEmptyConversationItIsTheFirstContent() {
        Cache cache;
        VERIFY_OK(cache.write(stretch(messages(300, 305))));
        QCOMPARE(picture(cache), QStringList{u"…"_s} + ids(300, 305));
        VERIFY_OK(cache.write(append(messages(500, 510), u"b"_s)));
        QCOMPARE(picture(cache),
                 QStringList{u"…"_s} + ids(300, 305) + QStringList{u"…"_s} + ids(500, 510));
    }

    void withoutAGapThereIsNoPlace() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 10))));
        VERIFY_OK(cache.write(stretch({message(u"stray"_s, 5)})));
        QCOMPARE(cache.timeline(), ids(1, 10));
        QVERIFY(!cache.stored(u"stray"_s).position);
    }

    void manyIslandsInOneGapFindRoom() {
        // Each in what is left before the next one: the room of one gap is halved again and again.
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 3), u"a"_s)));
        VERIFY_OK(cache.write(append(messages(1000, 1003), u"b"_s)));
        QStringList expected{u"…"_s};
        expected += ids(1, 3);
        for (int i = 0; i < 60; ++i) {
            const int at = 990 - 10 * i;
            VERIFY_OK(cache.write(stretch(messages(at, at + 2), u"older %1"_s.arg(at))));
        }
        for (int i = 59; i >= 0; --i)
            expected += QStringList{u"…"_s} + ids(990 - 10 * i, 992 - 10 * i);
        expected += QStringList{u"…"_s} + ids(1000, 1003);
        QCOMPARE(picture(cache), expected);
        VERIFY_OK(cache.write(append(messages(1004, 1005))));
        QCOMPARE(cache.timeline().last(), u"m1005"_s);
    }

    void aFeedsIslandHasPosts() {
        Cache cache;
        ConversationPatch feed;
        feed.id = place();
        feed.kind = ConversationKind::Feed;
        VERIFY_OK(cache.write([&](WriteSession& s) { return write(s, feed); }));
        VERIFY_OK(cache.write(append(messages(500, 502), u"b"_s)));
        VERIFY_OK(cache.write(stretch(messages(300, 301))));
        QCOMPARE(cache.posts(),
                 (QStringList{u"m502"_s, u"m501"_s, u"m500"_s, u"m301"_s, u"m300"_s}));
    }

    void whateverComesInWhateverOrderIsInTheEndEverything() {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QRandomGenerator random(seed);
            Cache cache;
            Server server(cache);
            VERIFY_OK(server.arrive(200 + random.bounded(1500), 20));
            for (int step = 0; step < 60; ++step) {
                const auto gaps = cache.reader().gaps(place()).value();
                const int what = gaps.isEmpty() ? 0 : random.bounded(6);
                if (what == 0) {
                    VERIFY_OK(server.arrive(random.bounded(60), 1 + random.bounded(30)));
                } else if (what <= 2) {
                    VERIFY_OK(server.around(1 + random.bounded(server.count), random.bounded(25)));
                } else {
                    const StoredGap gap = gaps[random.bounded(gaps.size())];
                    const int limit = 1 + random.bounded(byTheServer);
                    if (what == 3)
                        VERIFY_OK(server.newerAt(gap, limit));
                    else
                        VERIFY_OK(server.older(gap, limit));
                }
                // Neighbours that are none on the server have a gap between them.
                int before = 0;
                bool gapSeen = false;
                for (const QString& row : picture(cache)) {
                    if (row == u"…"_s) {
                        gapSeen = true;
                        continue;
                    }
                    const int number = row.mid(1).toInt();
                    QVERIFY2(number > before, qPrintable(row));
                    QVERIFY2(number == before + 1 || gapSeen, qPrintable(row));
                    before = number;
                    gapSeen = false;
                }
                QCOMPARE(before, server.count);
            }
            for (int page = 0; page < 2000 && !cache.gaps().isEmpty(); ++page) {
                const auto gaps = cache.reader().gaps(place()).value();
                const StoredGap gap = gaps[random.bounded(gaps.size())];
                if (random.bounded(2) == 0)
                    VERIFY_OK(server.newerAt(gap, byTheServer));
                else
                    VERIFY_OK(server.older(gap, byTheServer));
            }
            QCOMPARE(picture(cache), ids(1, server.count));
            VERIFY_OK(cache.check());
        }
    }
};

QTEST_GUILESS_MAIN(IslandTest)
#include "IslandTest.moc"
