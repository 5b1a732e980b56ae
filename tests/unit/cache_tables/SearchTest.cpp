#include "cache/DirectoryWrites.h"
#include "cache/SearchMatcher.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

constexpr qint64 day = 24 * 3600;

Message by(const QString& person, Message message) {
    message.sender = personId(person);
    return message;
}

Message in(const QString& conversation, Message message) {
    message.conversation = place(conversation);
    return message;
}

Message with(const QString& fileName, AttachmentKind kind, Message message) {
    Attachment file;
    file.fileName = fileName;
    file.kind = kind;
    file.media = {account, u"mxc://x/"_s + fileName};
    message.attachments.append(file);
    return message;
}

Writer::Work append(const QString& conversation, const QList<Message>& messages) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(conversation), messages, {});
    };
}

Writer::Work person(const QString& id, const QString& name) {
    return [=](WriteSession& s) {
        PersonPatch patch;
        patch.id = personId(id);
        patch.displayName = name;
        return write(s, patch);
    };
}

Writer::Work conversation(const QString& id, const QString& name) {
    return [=](WriteSession& s) {
        ConversationPatch patch;
        patch.id = {account, id};
        patch.name = name;
        patch.membership = Membership::Joined;
        return write(s, patch);
    };
}

QStringList marked(const QString& typed, const QString& text) {
    const SearchMatcher matcher(SearchQuery::parse(typed, QDate(2026, 11, 21)));
    QStringList words;
    for (const TextRange& range : matcher.ranges(text))
        words.append(text.mid(range.start, range.length));
    return words;
}

} // namespace

/// CacheReader::search() on real databases.
class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void historyThatComesLaterIsOlderStill() {
        Cache cache;
        VERIFY_OK(cache.write(append(u"!room"_s, {message(u"new"_s, 10 * day, u"pump"_s)})));
        // Fetched afterwards, written long before; and one that falls between.
        VERIFY_OK(
            cache.write(append(u"!b"_s, {in(u"!b"_s, message(u"old"_s, 0, u"pump"_s)),
                                         in(u"!b"_s, message(u"mid"_s, 5 * day, u"pump"_s))})));
        QCOMPARE(cache.found(u"pump"_s), QStringList({u"new"_s, u"mid"_s, u"old"_s}));
        VERIFY_OK(cache.check());
    }

    void datesAreDaysOfThisPlace() {
        Cache cache;
        const QDateTime noon(QDate(2026, 3, 5), QTime(12, 0));
        Message early = message(u"early"_s, 0, u"plan"_s);
        early.sentAt = noon.addDays(-1).toUTC();
        Message there = message(u"there"_s, 0, u"plan"_s);
        there.sentAt = noon.toUTC();
        Message late = message(u"late"_s, 0, u"plan"_s);
        late.sentAt = noon.addDays(1).toUTC();
        VERIFY_OK(cache.write(append(u"!room"_s, {early, there, late})));
        for (const QString& words : {u"plan "_s, QString()}) { // by the index and without it
            QCOMPARE(cache.found(words + u"before:2026-03-05"_s), QStringList{u"early"_s});
            QCOMPARE(cache.found(words + u"after:2026-03-05 before:2026-03-06"_s),
                     QStringList{u"there"_s});
            QCOMPARE(cache.found(words + u"after:2026-03-06"_s), QStringList{u"late"_s});
        }
    }

    void whoWroteIt() {
        Cache cache;
        VERIFY_OK(cache.write(person(u"@elodie:x"_s, u"Élodie Carron"_s)));
        VERIFY_OK(cache.write(person(u"@bo:x"_s, u"Bo Carron-Lee"_s)));
        VERIFY_OK(cache.write(
            append(u"!room"_s, {message(u"mine"_s, 1, u"valve"_s),
                                by(u"@elodie:x"_s, message(u"hers"_s, 2, u"valve"_s)),
                                by(u"@bo:x"_s, message(u"his"_s, 3, u"valve and lid"_s))})));
        QCOMPARE(cache.found(u"from:elo valve"_s), QStringList{u"hers"_s});
        QCOMPARE(cache.found(u"from:\"carron elodie\""_s), QStringList{u"hers"_s});
        QCOMPARE(cache.found(u"from:me"_s), QStringList{u"mine"_s}); // @ada searches
        QCOMPARE(cache.found(u"from:@bo:x"_s), QStringList{u"his"_s});
        QCOMPARE(cache.found(u"from:@bo"_s), QStringList{u"his"_s});
        QCOMPARE(cache.found(u"from:carron -lid"_s), QStringList{u"hers"_s});
        QCOMPARE(cache.found(u"from:nobody valve"_s), QStringList());
        QCOMPARE(cache.found(u"from:@b% valve"_s), QStringList());
    }

    void whereItStands() {
        Cache cache;
        VERIFY_OK(cache.write(conversation(u"!a"_s, u"Beamline 4"_s)));
        VERIFY_OK(cache.write(conversation(u"!b"_s, u"Canteen"_s)));
        VERIFY_OK(cache.write(append(u"!a"_s, {in(u"!a"_s, message(u"a"_s, 1, u"door"_s))})));
        VERIFY_OK(cache.write(append(u"!b"_s, {in(u"!b"_s, message(u"b"_s, 2, u"door"_s))})));
        QCOMPARE(cache.found(u"door in:beam"_s), QStringList{u"a"_s});
        QCOMPARE(cache.found(u"in:\"beamline 4\""_s), QStringList{u"a"_s});
        QCOMPARE(cache.found(u"in:!b"_s), QStringList{u"b"_s});
        QCOMPARE(cache.found(u"in:beam in:cant"_s), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(cache.found(u"in:nowhere door"_s), QStringList());
    }

    void whatItHolds() {
        Cache cache;
        VERIFY_OK(cache.write(
            append(u"!room"_s,
                   {message(u"plain"_s, 1, u"plan"_s),
                    with(u"plan.pdf"_s, AttachmentKind::File, message(u"file"_s, 2, u"see"_s)),
                    with(u"hall.png"_s, AttachmentKind::Image, message(u"image"_s, 3, u"plan"_s)),
                    message(u"link"_s, 4, u"plan at https://example.org/plan"_s)})));
        QCOMPARE(cache.found(u"has:file"_s), QStringList({u"image"_s, u"file"_s}));
        QCOMPARE(cache.found(u"has:image plan"_s), QStringList{u"image"_s});
        QCOMPARE(cache.found(u"has:link"_s), QStringList{u"link"_s});
        QCOMPARE(cache.found(u"plan has:file"_s), QStringList({u"image"_s, u"file"_s}));
        QCOMPARE(cache.found(u"\"plan pdf\""_s), QStringList{u"file"_s}); // names of files
    }

    void whatFitsBetterComesFirst() {
        Cache cache;
        Message titled = message(u"titled"_s, 1, u"see below"_s);
        titled.title = u"Cold box"_s;
        VERIFY_OK(cache.write(
            append(u"!room"_s, {titled, message(u"apart"_s, 2, u"the box is not so cold"_s),
                                message(u"form"_s, 3, u"colder boxes"_s),
                                message(u"both"_s, 4, u"the cold box is open"_s)})));
        const QStringList order = cache.found(u"cold box "_s);
        QCOMPARE(order.size(), 3); // "colder" is no form of "cold" that a stemmer knows
        QCOMPARE(order, QStringList({u"titled"_s, u"both"_s, u"apart"_s}));
    }

    void ageWeighsAgainstFit() {
        const SearchMatcher matcher(SearchQuery::parse(u"pump "_s, QDate(2026, 11, 21)));
        const QDateTime now = at(1000 * day);
        const SearchedTexts title{u"pump"_s, {}, {}};
        const SearchedTexts text{{}, u"pump"_s, {}};
        const auto score = [&](const SearchedTexts& texts, int days) {
            return matcher.relevance(texts, false).value_or(-10) +
                   SearchMatcher::freshness(now.addDays(-days), now);
        };
        QVERIFY(score(text, 0) > score(text, 60));
        QVERIFY(score(title, 0) > score(text, 0));
        QVERIFY(score(title, 2) > score(text, 0));
        QVERIFY(!matcher.relevance({{}, u"pomp"_s, {}}, false));
    }

    void formsAndDiacritics() {
        Cache cache;
        VERIFY_OK(
            cache.write(append(u"!room"_s, {message(u"fr"_s, 1, u"deux réunions à l'été"_s),
                                            message(u"de"_s, 2, u"Die Messungen laufen"_s),
                                            message(u"en"_s, 3, u"we were measuring it"_s)})));
        QCOMPARE(cache.found(u"reunion "_s), QStringList{u"fr"_s});
        QCOMPARE(cache.found(u"réunions "_s), QStringList{u"fr"_s});
        QCOMPARE(cache.found(u"Messung "_s), QStringList{u"de"_s});
        QCOMPARE(cache.found(u"measured "_s), QStringList{u"en"_s});
        QCOMPARE(cache.found(u"ete "_s), QStringList{u"fr"_s});
    }

    void commonWordsOfRarePeople() {
        Cache cache;
        VERIFY_OK(cache.write(person(u"@rare"_s, u"Rare Writer"_s)));
        VERIFY_OK(cache.write([](WriteSession& s) -> Result<void> {
            QList<Message> many{by(u"@rare"_s, message(u"hers"_s, 0, u"thanks a lot"_s))};
            for (int i = 1; i < 21'000; ++i)
                many.append(message(u"m%1"_s.arg(i), i, u"thanks %1"_s.arg(i)));
            return appendMessages(s, place(), many, {});
        }));
        QCOMPARE(cache.found(u"thanks from:rare"_s), QStringList{u"hers"_s});
        const auto query = SearchQuery::parse(u"thanks"_s, QDate(2026, 11, 21));
        const auto found = cache.reader().search(query, {{}, at(30'000)}, 20);
        VERIFY_OK(found);
        QCOMPARE(found->hits.size(), 20);
        QVERIFY(!found->isAll); // and it says so
    }

    void changedAndRemovedInOneTransaction() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) -> Result<void> {
            if (const auto done = appendMessages(
                    s, place(), {message(u"1"_s, 1, u"zebra"_s), message(u"2"_s, 2, u"zebra"_s)},
                    {});
                !done)
                return done;
            if (const auto done =
                    editMessage(s, place(), messageId(u"1"_s), {}, u"giraffe"_s, {}, at(5));
                !done)
                return done;
            return redactMessage(s, place(), messageId(u"2"_s));
        }));
        QCOMPARE(cache.found(u"giraffe"_s), QStringList{u"1"_s});
        QCOMPARE(cache.found(u"zebra"_s), QStringList());
        VERIFY_OK(cache.check());
    }

    void strangeTimes() {
        Cache cache;
        Message never = message(u"never"_s, 0, u"clock"_s);
        never.sentAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        Message farOff = message(u"far"_s, 0, u"clock"_s);
        farOff.sentAt = QDateTime(QDate(9999, 12, 31), QTime(), Qt::UTC);
        VERIFY_OK(cache.write(append(u"!room"_s, {never, farOff, message(u"m"_s, 0, u"clock"_s)})));
        QCOMPARE(cache.found(u"clock"_s).size(), 3);
        VERIFY_OK(cache.check());
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"far"_s)); }));
        QCOMPARE(cache.found(u"clock"_s).size(), 2);
        VERIFY_OK(cache.check());
    }

    void whatWasFoundIsMarked() {
        QCOMPARE(marked(u"réun"_s, u"La réunion, deux Réunions."_s),
                 QStringList({u"réunion"_s, u"Réunions"_s}));
        QCOMPARE(marked(u"\"cold box\""_s, u"The Cold Box is a cold place"_s),
                 QStringList{u"Cold Box"_s});
        QCOMPARE(marked(u"from:ada box "_s, u"from ada, a box"_s), QStringList{u"box"_s});
        QCOMPARE(marked(u"-box"_s, u"box"_s), QStringList());
        QCOMPARE(marked({}, u"anything"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
