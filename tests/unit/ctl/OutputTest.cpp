#include "ctl/Output.h"

#include "ctl/ExitCode.h"
#include "ctl/Human.h"
#include "ctl/Json.h"
#include "ctl/Printable.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parvis;
using namespace parvis::ctl;
using namespace Qt::StringLiterals;

/// What stands on the screen and in the JSON lines.
class OutputTest : public QObject {
    Q_OBJECT

private slots:
    void alignsColumns();
    void countsWideCharactersTwice();
    void cutsAtColumns();
    void disarmsControlCharacters();
    void keepsTheTwoStreamsApart();
    void writesOneObjectALine();
    void tellsAFullDisk();
    void groupHasThePromisedFields();
    void messageFields();
    void countsReactions();
    void printsAMessage();
    void exitCodesStay();
};

namespace {

constexpr AccountId account{1};

Message sample() {
    Message message;
    message.id = {account, u"$1"_s};
    message.conversation = {account, u"!room"_s};
    message.sender = {account, u"@ada:x"_s};
    message.sentAt = QDateTime({2026, 11, 21}, {20, 15}, Qt::UTC);
    message.text = u"first line\n\nthird"_s;
    return message;
}

Person ada() {
    Person person;
    person.id = {account, u"@ada:x"_s};
    person.displayName = u"Ada"_s;
    return person;
}

struct Streams {
    QBuffer results;
    QBuffer messages;
    Output output;
    explicit Streams(bool json)
        : output(results, messages, json) {
        results.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
    }
};

/// Takes nothing.
class FullDisk final : public QIODevice {
public:
    FullDisk() { open(QIODevice::WriteOnly); }
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

void OutputTest::alignsColumns() {
    TextTable table({u"NAME"_s, u"N"_s, u"ID"_s});
    table.addRow({u"Ski"_s, u"12"_s, u"!a"_s});
    table.addRow({u"Night shift"_s, {}, u"!b\nc"_s});
    QCOMPARE(table.lines(), (QStringList{u"NAME         N   ID"_s, u"Ski          12  !a"_s,
                                         u"Night shift      !b c"_s}));
    TextTable last;
    last.addRow({u"a"_s, {}, {}});
    QCOMPARE(last.lines(), QStringList{u"a"_s}); // nothing trails
}

void OutputTest::countsWideCharactersTwice() {
    QCOMPARE(displayWidth(u"Ada"_s), 3);
    QCOMPARE(displayWidth(u"中川"_s), 4);
    QCOMPARE(displayWidth(u"👍"_s), 2);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    TextTable table;
    table.addRow({u"中川"_s, u"x"_s});
    table.addRow({u"Nora"_s, u"y"_s});
    QCOMPARE(table.lines(), (QStringList{u"中川  x"_s, u"Nora  y"_s}));
}

void OutputTest::cutsAtColumns() {
    QCOMPARE(cutToWidth(u"short"_s, 5), u"short"_s);
    QCOMPARE(cutToWidth(u"longer"_s, 5), u"long…"_s);
    QCOMPARE(cutToWidth(u"中川中川"_s, 5), u"中川…"_s);
    QVERIFY(displayWidth(cutToWidth(u"👍👍👍👍"_s, 6)) <= 6);
}

void OutputTest::disarmsControlCharacters() {
    QCOMPARE(printable(u"a\u001b[2Jb"_s), u"a\ufffd[2Jb"_s);
    QCOMPARE(printable(u"a\u009b2Jb"_s), u"a\ufffd2Jb"_s);
    QCOMPARE(printable(u"a\rb\tc\nd"_s), u"a\ufffdb c\nd"_s);
    QCOMPARE(printable(u"a\u202eb\u2066"_s), u"a\ufffdb\ufffd"_s);
    QCOMPARE(printableLine(u"a\n\n b"_s), u"a b"_s);
    QCOMPARE(printable(u"grüezi 中 👍"_s), u"grüezi 中 👍"_s);
    Streams streams(false);
    streams.output.line(u"\u001b]0;evil\u0007"_s);
    Error error;
    error.message = u"\u001b[31m"_s;
    streams.output.error(error);
    QVERIFY(!streams.results.data().contains('\x1b'));
    QVERIFY(!streams.messages.data().contains('\x1b'));
    // JSON escapes it.
    Streams json(true);
    json.output.object({{u"text"_s, u"\u001b[31m"_s}});
    QVERIFY(!json.results.data().contains('\x1b'));
}

void OutputTest::keepsTheTwoStreamsApart() {
    Streams people(false);
    people.output.line(u"result"_s);
    people.output.object({{u"a"_s, 1}});
    people.output.note(u"from-cache"_s, u"old"_s);
    people.output.error({ErrorKind::Offline, {}, u"refused"_s, {}});
    QCOMPARE(people.results.data(), "result\n"_qba);
    QCOMPARE(people.messages.data(),
             "parvisctl: old\nparvisctl: The server cannot be reached. (refused)\n"_qba);

    Streams scripts(true);
    scripts.output.line(u"result"_s);
    TextTable table;
    table.addRow({u"x"_s});
    scripts.output.table(table);
    scripts.output.object({{u"a"_s, 1}});
    scripts.output.note(u"from-cache"_s, u"old"_s);
    scripts.output.error({ErrorKind::Offline, {}, {}, {}});
    QCOMPARE(scripts.results.data(), "{\"a\":1}\n"_qba);
    const QList<QByteArray> lines = scripts.messages.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0])["note"_L1].toString(), u"from-cache"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1])["error"_L1].toString(), u"offline"_s);
}

void OutputTest::writesOneObjectALine() {
    Streams streams(true);
    streams.output.object({{u"text"_s, u"a\nb"_s}});
    streams.output.object({{u"text"_s, u"ü"_s}});
    const QList<QByteArray> lines = streams.results.data().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[0])["text"_L1].toString(), u"a\nb"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1])["text"_L1].toString(), u"ü"_s);
    QVERIFY(streams.output.flush());
}

void OutputTest::tellsAFullDisk() {
    FullDisk disk;
    QBuffer messages;
    messages.open(QIODevice::WriteOnly);
    Output output(disk, messages, false);
    QVERIFY(output.flush());
    output.line(u"lost"_s);
    QVERIFY(!output.flush());
}

void OutputTest::groupHasThePromisedFields() {
    Group group;
    group.id = {account, u"!g"_s};
    group.name = u"Ski"_s;
    group.purpose = u"Powder"_s;
    group.privacy = Privacy::Closed;
    group.membership = Membership::Asked;
    group.memberCount = 7;
    QJsonObject json = toJson(group);
    QCOMPARE(json["id"_L1].toString(), u"!g"_s);
    QCOMPARE(json["name"_L1].toString(), u"Ski"_s);
    QCOMPARE(json["privacy"_L1].toString(), u"closed"_s);
    QCOMPARE(json["purpose"_L1].toString(), u"Powder"_s);
    QCOMPARE(json["members"_L1].toInt(), 7);
    QVERIFY(json["joined"_L1].isBool());
    QVERIFY(!json["joined"_L1].toBool());
    QCOMPARE(json["membership"_L1].toString(), u"asked"_s);
    group.membership = Membership::Joined;
    QVERIFY(toJson(group)["joined"_L1].toBool());
}

void OutputTest::messageFields() {
    Message message = sample();
    message.threadRoot = {account, u"$0"_s};
    message.attachments.append({AttachmentKind::File,
                                {account, u"mxc://x"_s},
                                u"a.txt"_s,
                                u"text/plain"_s,
                                12,
                                0,
                                0,
                                0,
                                {}});
    const QJsonObject json = toJson(message, ada());
    QCOMPARE(json["id"_L1].toString(), u"$1"_s);
    QCOMPARE(json["conversation"_L1].toString(), u"!room"_s);
    QCOMPARE(json["sender"_L1].toString(), u"@ada:x"_s);
    QCOMPARE(json["senderName"_L1].toString(), u"Ada"_s);
    QCOMPARE(json["time"_L1].toString(), u"2026-11-21T20:15:00.000Z"_s);
    QCOMPARE(json["text"_L1].toString(), message.text);
    QCOMPARE(json["post"_L1].toString(), u"$0"_s);
    QCOMPARE(json["files"_L1].toArray().at(0)["name"_L1].toString(), u"a.txt"_s);
    QCOMPARE(json["files"_L1].toArray().at(0)["size"_L1].toInt(), 12);
    QVERIFY(!toJson(sample(), ada()).contains("post"_L1));
}

void OutputTest::countsReactions() {
    const PersonId self{account, u"@me:x"_s};
    const PersonId other{account, u"@ada:x"_s};
    const QJsonArray sums = toJson({{u"r1"_s, u"$1"_s, other, u"👍"_s},
                                    {u"r2"_s, u"$1"_s, other, u"❤"_s},
                                    {u"r3"_s, u"$1"_s, self, u"👍"_s}},
                                   self);
    QCOMPARE(sums.size(), 2);
    QCOMPARE(sums[0]["emoji"_L1].toString(), u"👍"_s);
    QCOMPARE(sums[0]["count"_L1].toInt(), 2);
    QVERIFY(sums[0]["mine"_L1].toBool());
    QVERIFY(!sums[1]["mine"_L1].toBool());
}

void OutputTest::printsAMessage() {
    const QString block = messageBlock(
        sample(), ada(), u"Ski"_s,
        QJsonArray{QJsonObject{{u"emoji"_s, u"👍"_s}, {u"count"_s, 2}, {u"mine"_s, true}}}, 3);
    const QStringList lines = block.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"2026-11-21 20:15  Ada  (Ski)  $1"_s);
    QCOMPARE(lines[1], u"    first line"_s);
    QCOMPARE(lines[2], u""_s);
    QCOMPARE(lines[3], u"    third"_s);
    QVERIFY(lines[4].contains(u"3 "_s) && lines[4].contains(u"👍 2"_s));
    Message removed = sample();
    removed.redacted = true;
    QVERIFY(!messageBlock(removed, ada(), {}, {}, -1).contains("first"_L1));
}

void OutputTest::exitCodesStay() {
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::NoKeychain)), 3);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::WrongKey)), 3);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::Busy)), 4);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::WrongCredentials)), 5);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::Offline)), 6);
    QCOMPARE(static_cast<int>(ExitCode::Queued), 7);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::NotFound)), 8);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::Conflict)), 8);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::DiskFull)), 9);
    QCOMPARE(static_cast<int>(ExitCode::Problems), 10);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::Forbidden)), 1);
    QCOMPARE(static_cast<int>(exitCodeOf(ErrorKind::InvalidInput)), 2);
    QCOMPARE(static_cast<int>(ExitCode::Interrupted), 130);
}

QTEST_APPLESS_MAIN(OutputTest)
#include "OutputTest.moc"
