#include "backends/demo/Html.h"
#include "backends/demo/SampleGroups.h"
#include "backends/demo/SampleOrganisation.h"
#include "backends/demo/SamplePeople.h"
#include "backends/demo/SampleScript.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace parvis;
using namespace parvis::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{5};

QDateTime moment() {
    return QDateTime(QDate(2026, 11, 24), QTime(9, 44), Qt::UTC);
}

std::vector<Message> all(const SampleOrganisation& sample, int place) {
    std::vector<Message> messages;
    sample.forMessages(
        place, 0, sample.messageCount(place),
        [&](Message&& message, QList<Reaction>&&) { messages.push_back(std::move(message)); });
    return messages;
}

QByteArray fingerprint(const SampleOrganisation& sample) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData("\n");
    };
    sample.stream(400, [&](ChangeBatch&& batch) {
        for (const Change& change : batch.changes) {
            if (const auto* person = std::get_if<PersonChanged>(&change))
                add(*person->person.displayName + *person->person.title + *person->person.place);
            else if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                for (const Message& message : arrived->messages)
                    add(message.id.remote + message.sender.remote + message.text + message.html +
                        QString::number(message.sentAt.toMSecsSinceEpoch()));
        }
        return true;
    });
    return hash.result().toHex();
}

} // namespace

class SampleTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheSizesPromised() {
        const SampleOrganisation s(SampleSize::S, 1, moment());
        QCOMPARE(s.peopleCount(), 120);
        QCOMPARE(s.groupCount(), 18);
        QCOMPARE(s.placeCount(), 58);
        QCOMPARE(s.totalMessages(), 8000);
        const SampleOrganisation m(SampleSize::M, 1, moment());
        QCOMPARE(m.peopleCount(), 5000);
        QCOMPARE(m.groupCount(), 400);
        QCOMPARE(m.placeCount(), 900);
        QCOMPARE(m.totalMessages(), 1'000'000);
        const SampleOrganisation l(SampleSize::L, 1, moment());
        QCOMPARE(l.peopleCount(), 100'000);
        QCOMPARE(l.placeCount(), 7000);
        QCOMPARE(l.totalMessages(), 1'000'000);
        QCOMPARE(l.groupMembers(2).size(), 100'000);
    }

    void theSameSeedGivesTheSame() {
        const SampleOrganisation a(SampleSize::S, 42, moment());
        const SampleOrganisation b(SampleSize::S, 42, moment());
        const SampleOrganisation c(SampleSize::S, 43, moment());
        QCOMPARE(fingerprint(a), fingerprint(b));
        QVERIFY(fingerprint(a) != fingerprint(c));
    }

    void peopleAreUniqueAndHaveATree_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("S") << int(SampleSize::S);
        QTest::newRow("M") << int(SampleSize::M);
        QTest::newRow("L") << int(SampleSize::L);
    }

    void peopleAreUniqueAndHaveATree() {
        QFETCH(int, size);
        const SampleOrganisation sample(SampleSize(size), SampleOrganisation::defaultSeed, moment(),
                                        account);
        QHash<QString, QString> managers;
        for (int i = 0; i < sample.peopleCount(); ++i) {
            const Person person = sample.person(i);
            QVERIFY(person.id.isValid());
            QVERIFY2(!managers.contains(person.id.remote), qPrintable(person.id.remote));
            managers.insert(person.id.remote, person.manager.remote);
            QVERIFY(!person.displayName.isEmpty() && !person.title.isEmpty() &&
                    !person.department.isEmpty() && !person.place.isEmpty());
            QVERIFY(person.email.endsWith(u"@haute-vallee.example"_s));
            QVERIFY(!person.languages.isEmpty());
        }
        QCOMPARE(sample.person(SampleOrganisation::selfIndex).id.remote,
                 SampleOrganisation::selfId());
        int directors = 0;
        for (auto person = managers.cbegin(); person != managers.cend(); ++person) {
            directors += person.value().isEmpty();
            int steps = 0;
            for (QString at = person.key(); !at.isEmpty(); at = managers.value(at)) {
                QVERIFY(managers.contains(at));
                QVERIFY2(++steps < 9, qPrintable(person.key()));
            }
        }
        QCOMPARE(directors, 1);
    }

    void messagesOnlyMoveForwardInTime_data() { peopleAreUniqueAndHaveATree_data(); }

    void messagesOnlyMoveForwardInTime() {
        QFETCH(int, size);
        const SampleOrganisation sample(SampleSize(size), 7, moment(), account);
        for (int place = 0; place < qMin(sample.placeCount(), 60); ++place) {
            QDateTime last;
            const int count = sample.messageCount(place);
            sample.forMessages(place, qMax(0, count - 3000), 3000,
                               [&](Message&& message, QList<Reaction>&&) {
                                   QVERIFY2(!last.isValid() || message.sentAt > last,
                                            qPrintable(message.id.remote));
                                   QVERIFY(message.sentAt <= moment());
                                   last = message.sentAt;
                               });
            QCOMPARE(sample.place(place).lastActivity, last);
        }
    }

    void messagesHoldTogether() {
        const SampleOrganisation sample(SampleSize::S, SampleOrganisation::defaultSeed, moment(),
                                        account);
        QSet<QString> ids;
        for (int place = 0; place < sample.placeCount(); ++place) {
            QSet<QString> members;
            const bool feed = place < sample.groupCount();
            for (const Member& member :
                 feed ? sample.groupMembers(place) : sample.placeMembers(place)) {
                if (member.membership == Membership::Joined)
                    members.insert(member.person.remote);
            }
            QHash<QString, bool> isRoot;
            for (const Message& message : all(sample, place)) {
                const QByteArray where = message.id.remote.toUtf8() + ' ' + message.text.toUtf8();
                QVERIFY2(!ids.contains(message.id.remote), where);
                ids.insert(message.id.remote);
                QVERIFY2(members.contains(message.sender.remote), where);
                QVERIFY2(isHouseFormatting(message.html), where);
                QVERIFY2(!message.text.contains(u'{') || message.html.contains(u"<pre>"_s), where);
                QVERIFY2(message.kind == MessageKind::Undecryptable || !message.text.isEmpty() ||
                             !message.attachments.isEmpty(),
                         where);
                if (message.threadRoot.isValid()) {
                    QVERIFY2(feed, where);
                    QVERIFY2(isRoot.value(message.threadRoot.remote), where);
                }
                if (message.replyTo.isValid())
                    QVERIFY2(isRoot.contains(message.replyTo.remote), where);
                QVERIFY2(!feed || message.threadRoot.isValid() || !message.title.isEmpty(), where);
                isRoot.insert(message.id.remote, !message.threadRoot.isValid());
            }
        }
        QCOMPARE(ids.size(), 8000);
    }

    void everythingWrittenByHandFindsItsPlace() {
        QSet<QString> keys;
        for (const HandMadeGroup& group : handMadeGroups())
            keys.insert(u"group "_s + QString::fromUtf8(group.key));
        for (const HandMadeChat& chat : handMadeChats())
            keys.insert(u"chat "_s + QString::fromUtf8(chat.key));
        QSet<QString> names;
        for (const HandMadePerson& person : handMadePeople())
            names.insert(QString::fromUtf8(person.firstName));
        QCOMPARE(names.size(), static_cast<qsizetype>(handMadePeople().size()));
        QSet<QString> written;
        int messages = 0;
        const auto check = [&](const QString& kind, const HandWritten& script) {
            written.insert(kind + QString::fromUtf8(script.key));
            for (const ScriptLine& line : readScript(QString::fromUtf8(script.script), moment())) {
                ++messages;
                QVERIFY2(names.contains(line.who), qPrintable(line.who));
                QVERIFY2(!line.body.isEmpty() || !line.title.isEmpty() || line.undecryptable,
                         script.key);
                for (const auto& reaction : line.reactions) {
                    QVERIFY2(!reaction.who.isEmpty(), qPrintable(reaction.key));
                    for (const QString& who : reaction.who)
                        QVERIFY2(names.contains(who), qPrintable(reaction.key + who));
                }
            }
        };
        for (const HandWritten& script : groupScripts())
            check(u"group "_s, script);
        for (const HandWritten& script : chatScripts())
            check(u"chat "_s, script);
        QCOMPARE(written, keys);
        QVERIFY2(messages > 250, qPrintable(QString::number(messages)));
        const auto known = [&](const char* list) {
            for (const QString& name : QString::fromUtf8(list).split(u", "_s, Qt::SkipEmptyParts))
                QVERIFY2(names.contains(name), qPrintable(name));
        };
        for (const HandMadeGroup& group : handMadeGroups()) {
            known(group.people);
            known(group.asking);
        }
        for (const HandMadeChat& chat : handMadeChats())
            known(chat.people);
    }

    void unreadMessagesAreThoseOfOthers() {
        const SampleOrganisation sample(SampleSize::S, SampleOrganisation::defaultSeed, moment(),
                                        account);
        for (int place = 0; place < sample.placeCount(); ++place) {
            const int unread = sample.place(place).unread;
            const auto messages = all(sample, place);
            for (int i = 0; i < unread; ++i) {
                const Message& message = messages[messages.size() - 1 - std::size_t(i)];
                QVERIFY2(message.sender.remote != SampleOrganisation::selfId(),
                         qPrintable(message.text));
            }
        }
    }

    void whatTheSignedInPersonSeesIsMarked() {
        const SampleOrganisation sample(SampleSize::S, 1, moment(), account);
        int secretOutside = 0;
        for (int i = 0; i < sample.groupCount(); ++i) {
            const Group group = sample.group(i);
            secretOutside +=
                group.privacy == Privacy::Secret && group.membership == Membership::None;
            QVERIFY(!group.purpose.isEmpty());
        }
        QCOMPARE(secretOutside, 1);
        QCOMPARE(sample.group(0).role, Role::Admin);
        int encrypted = 0;
        for (int i = 0; i < sample.placeCount(); ++i)
            encrypted += sample.place(i).encrypted;
        QCOMPARE(encrypted, 1);
    }

    void streamComesInBoundedBatchesAndStops() {
        const SampleOrganisation sample(SampleSize::S, 1, moment(), account);
        int messages = 0;
        quint64 serial = 0;
        sample.stream(250, [&](ChangeBatch&& batch) {
            if (batch.serial != ++serial || batch.account != account)
                return false;
            for (const Change& change : batch.changes) {
                if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                    messages += static_cast<int>(arrived->messages.size());
            }
            return true;
        });
        QCOMPARE(messages, 8000);
        int batches = 0;
        sample.stream(100, [&](ChangeBatch&&) { return ++batches < 3; });
        QCOMPARE(batches, 3);
    }

    void readsTheLightScript() {
        const auto lines =
            readScript(u"2d16:40 Zoé | # Title\n  one\n  .\n  two\n  + 👍 Nora Priya\n"
                       "> 5m Nora | yes\n  + re\n3m Zoé | later\n  + file a.pdf 10"_s,
                       moment());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].title, u"Title"_s);
        QCOMPARE(lines[0].body, u"one\n\ntwo"_s);
        QCOMPARE(lines[0].sentAt, QDateTime(QDate(2026, 11, 22), QTime(15, 40), Qt::UTC));
        QCOMPARE(lines[0].reactions[0].who, (QStringList{u"Nora"_s, u"Priya"_s}));
        QCOMPARE(lines[1].threadRoot, 0);
        QCOMPARE(lines[1].replyTo, 0);
        QCOMPARE(lines[2].threadRoot, -1);
        QCOMPARE(lines[2].files[0].size, 10 * 1024);
    }

    void comesUpQuickly() {
        QElapsedTimer timer;
        timer.start();
        const SampleOrganisation sample(SampleSize::S, 1, moment());
        int messages = 0;
        for (int i = 0; i < sample.placeCount(); ++i)
            messages += static_cast<int>(all(sample, i).size());
        qInfo("%d messages in %lld ms", messages, timer.elapsed());
        QCOMPARE(messages, 8000);
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "SampleTest.moc"
