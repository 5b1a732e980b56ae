// Notes, versions, what is saved and removed, and lists of people.
#include "models/FeedModel.h"
#include "models/HomeModel.h"
#include "models/NotesModel.h"
#include "models/PeopleList.h"
#include "models/WordDiff.h"
#include "support/Await.h"
#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;

namespace {

/// "[-what went-]" and "{+what came+}".
QString told(const QString& before, const QString& after) {
    QString text;
    for (const DiffPart& part : wordDiff(before, after)) {
        if (part.kind == DiffPart::Kind::Same)
            text += part.text;
        else if (part.kind == DiffPart::Kind::Added)
            text += u"{+"_s + part.text + u"+}"_s;
        else
            text += u"[-"_s + part.text + u"-]"_s;
    }
    return text;
}

Message note(const QString& name, qint64 second, const QString& title, const QString& text) {
    Message result = message(name, second);
    result.title = title;
    result.text = text;
    result.note = true;
    return result;
}

QStringList titlesOf(const NotesModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.item(row).message.title);
    return titles;
}

Change person(const QString& id, const QString& name, const QString& email = {}) {
    PersonPatch patch;
    patch.id = personId(id);
    patch.displayName = name;
    patch.email = email;
    return PersonChanged{patch};
}

} // namespace

class KeptTest final : public QObject {
    Q_OBJECT

private slots:
    void wordsThatWentAndCameAreTold_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("same") << u"Turn the key."_s << u"Turn the key."_s << u"Turn the key."_s;
        QTest::newRow("one word") << u"Turn the key."_s << u"Turn the knob."_s
                                  << u"Turn the [-key.-]{+knob.+}"_s;
        QTest::newRow("before") << u"turn the key"_s << u"Ask Ben, turn the key"_s
                                << u"{+Ask Ben, +}turn the key"_s;
        QTest::newRow("behind") << u"one two"_s << u"one two three four"_s
                                << u"one two {+three four+}"_s;
        QTest::newRow("two places")
            << u"a b c d e"_s << u"a x c d y"_s << u"a [-b -]{+x +}c d [-e-]{+y+}"_s;
        QTest::newRow("nothing before") << QString() << u"new"_s << u"{+new+}"_s;
        QTest::newRow("nothing after") << u"old"_s << QString() << u"[-old-]"_s;
        QTest::newRow("lines") << u"one\ntwo\n"_s << u"one\nthree\n"_s
                               << u"one\n[-two\n-]{+three\n+}"_s;
    }
    void wordsThatWentAndCameAreTold() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(::told(before, after), "told");
    }

    void aBookIsComparedAtOnce() {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"w%1 "_s.arg(i);
            after += u"x%1 "_s.arg(i);
        }
        const auto parts =
            wordDiff(u"start "_s + before + u"end"_s, u"start "_s + after + u"end"_s);
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[1], (DiffPart{DiffPart::Kind::Removed, before}));
        QCOMPARE(parts[2], (DiffPart{DiffPart::Kind::Added, after}));
    }

    void notesStandByTheirLastChange() {
        Desk desk;
        desk.makeFeed();
        desk.arrive({note(u"n1"_s, 10, u"Pumps"_s, u"Turn the **key**."_s),
                     note(u"n2"_s, 20, u"Élan"_s, u"How to ski"_s), message(u"m"_s, 30)});
        NotesModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QTRY_COMPARE(titlesOf(model), (QStringList{u"Élan"_s, u"Pumps"_s}));
        desk.apply({MessageEdited{place(),
                                  messageId(u"n1"_s),
                                  personId(u"@bo"_s),
                                  u"Pumps"_s,
                                  u"Ask first."_s,
                                  {},
                                  at(40)}});
        QTRY_COMPARE(titlesOf(model), (QStringList{u"Pumps"_s, u"Élan"_s}));
        QCOMPARE(model.item(0).changedAt, at(40));
        QCOMPARE(model.item(0).beginning, u"Ask first."_s);
        model.setWords(u"elan ski"_s);
        QCOMPARE(titlesOf(model), QStringList{u"Élan"_s});
        model.setWords(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setWords({});
        desk.apply({MessageRedacted{place(), messageId(u"n1"_s), personId(u"@bo"_s)}});
        QTRY_COMPARE(titlesOf(model), QStringList{u"Élan"_s});
    }

    void whatWasTakenIsToldToItsAuthorOnly() {
        Desk desk;
        desk.makeFeed();
        desk.arrive({message(u"mine"_s, 10, u"@me"_s), message(u"bos"_s, 20),
                     message(u"own"_s, 30, u"@me"_s)});
        const FeedModel model(desk.reads(), place());
        desk.apply(
            {MessageRedacted{place(), messageId(u"mine"_s), personId(u"@cy"_s), u"Too long"_s},
             MessageRedacted{place(), messageId(u"bos"_s), personId(u"@cy"_s), u"Rude"_s},
             MessageRedacted{place(), messageId(u"own"_s), personId(u"@me"_s)}});
        QCOMPARE(rowsOf(model), QStringList{u"mine"_s});
        QCOMPARE(model.item(0).message.removalReason, u"Too long"_s);
        QCOMPARE(model.item(0).message.removedBy, personId(u"@cy"_s));
        QCOMPARE(model.waitingPosts(), 0);
    }

    void postsStandByWhenTheyWereWritten() {
        Desk desk;
        desk.makeFeed();
        desk.arrive(messages(1, 4));
        Message comment = message(u"c"_s, 9000);
        comment.threadRoot = messageId(u"m1"_s);
        desk.arrive({comment});
        FeedModel model(desk.reads(), place(), FeedModel::Order::Posts);
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(4, 1));
        QCOMPARE(model.item(3).commentCount, 1);
        QCOMPARE(model.newestMessage(), messageId(u"c"_s));
        // A comment is no new post; a post is.
        comment.id = messageId(u"d"_s);
        desk.arrive({comment});
        QCOMPARE(model.waitingPosts(), 0);
        desk.arrive({message(u"m5"_s, 9100)});
        QCOMPARE(model.waitingPosts(), 1);
        QCOMPARE(rowsOf(model), ids(4, 1));
        model.showNewest();
        QCOMPARE(rowsOf(model), ids(5, 1));
    }

    void whatIsSavedStandsOnTheStartPage() {
        Desk desk;
        desk.makeFeed();
        desk.arrive(messages(1, 3));
        HomeModel home(desk.reads());
        QVERIFY(home.saved().isEmpty());
        ConversationPatch patch;
        patch.id = place();
        patch.saved = QList<SavedMessage>{{messageId(u"m3"_s), at(100)},
                                          {messageId(u"m1"_s), at(200)},
                                          {messageId(u"elsewhere"_s), at(300)}};
        desk.apply({ConversationChanged{patch}});
        const auto saved = [&home] {
            QStringList ids;
            for (const HomeMessage& one : home.saved())
                ids.append(one.message.id.remote);
            return ids;
        };
        QTRY_COMPARE(saved(), (QStringList{u"m1"_s, u"m3"_s}));
        QCOMPARE(Desk::must(desk.reads().cache().conversation(place()))->saved, *patch.saved);
        desk.apply({MessageRedacted{place(), messageId(u"m1"_s), personId(u"@bo"_s)}});
        QTRY_COMPARE(saved(), QStringList{u"m3"_s});
    }

    void copiedListsAreTakenApart() {
        QCOMPARE(peopleEntries(
                     u"Ada Lovelace <ada@x.org>, bo@x.org;\n  Cy\u00a0Young \n\tmailto:d@x.org\n"
                     "BO@X.ORG"_s),
                 (QStringList{u"ada@x.org"_s, u"bo@x.org"_s, u"Cy Young"_s, u"d@x.org"_s}));
        QVERIFY(peopleEntries(u" ,;\n"_s).isEmpty());
        QStringList many;
        for (int i = 0; i < 1000; ++i)
            many.append(u"p%1"_s.arg(i));
        QCOMPARE(peopleEntries(many.join(u'\n')).size(), 500);
    }

    void aListFindsWhoIsMeant() {
        Desk desk;
        desk.apply({person(u"@ada:x.org"_s, u"Ada Lovelace"_s, u"Countess@Mail.org"_s),
                    person(u"@bo:x.org"_s, u"Bo Ek"_s), person(u"@cy:x.org"_s, u"Cy Young"_s),
                    person(u"@cy2:x.org"_s, u"Cy Young"_s), person(u"@elo:x.org"_s, u"Élo Dié"_s)});
        const QStringList entries{u"countess@mail.org"_s, u"Bo@x.org"_s, u"@cy:x.org"_s,
                                  u"Cy Young"_s,          u"elo die"_s,  u"Bo"_s,
                                  u"nobody@x.org"_s};
        const auto listed =
            Desk::must(parvis::test::await(findListed(desk.reads(), account, entries)));
        QStringList found;
        for (const ListedPerson& one : listed)
            found.append(one.person ? one.person->person.id.remote : u"-"_s);
        QCOMPARE(found, (QStringList{u"@ada:x.org"_s, u"@bo:x.org"_s, u"@cy:x.org"_s, u"-"_s,
                                     u"@elo:x.org"_s, u"-"_s, u"-"_s}));
        QCOMPARE(listed[3].entry, u"Cy Young"_s);
    }
};

QTEST_GUILESS_MAIN(KeptTest)
#include "KeptTest.moc"
