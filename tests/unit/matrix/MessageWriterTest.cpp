#include "backends/matrix/MessageWriter.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/MessageReader.h"
#include "unit/matrix/Transcript.h"

using namespace parvis;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{7};

Message roundTrip(const MessageContent& content) {
    Event event;
    event.id = u"$m"_s;
    event.type = u"m.room.message"_s;
    event.sender = u"@me:x"_s;
    event.content = writeMessage(content);
    return MessageReader(account, u"@me:x"_s).read(event, u"!r:x"_s).value_or(Message{});
}

} // namespace

class MessageWriterTest final : public QObject {
    Q_OBJECT

private slots:
    void plainTextStaysPlain() {
        MessageContent content;
        content.text = u"a < b\nc"_s;
        const QJsonObject json = writeMessage(content);
        QCOMPARE(json.value("msgtype"_L1), u"m.text"_s);
        QVERIFY(!json.contains("format"_L1));
        QVERIFY(json.value("m.mentions"_L1).isObject());
        QCOMPARE(roundTrip(content).text, content.text);
    }

    void everythingComesBack() {
        MessageContent content;
        content.title = u"Ice & \"snow\""_s;
        content.text = u"bold move"_s;
        content.html = u"<strong>bold</strong> move"_s;
        content.replyTo = {account, u"$r"_s};
        content.threadRoot = {account, u"$t"_s};
        content.mentions = {{account, u"@me:x"_s}};
        Attachment picture;
        picture.kind = AttachmentKind::Image;
        picture.media = {account, u"mxc://x/a"_s};
        picture.fileName = u"a.png"_s;
        picture.mimeType = u"image/png"_s;
        picture.size = 5;
        picture.width = 2;
        picture.height = 3;
        Attachment paper = picture;
        paper.kind = AttachmentKind::File;
        paper.media.uri = u"mxc://x/b"_s;
        paper.fileName = u"b.pdf"_s;
        content.attachments = {picture, paper};
        const Message got = roundTrip(content);
        QCOMPARE(got.title, content.title);
        QCOMPARE(got.text, content.text);
        QCOMPARE(got.html, content.html);
        QCOMPARE(got.replyTo, content.replyTo);
        QCOMPARE(got.threadRoot, content.threadRoot);
        QCOMPARE(got.mentions, content.mentions);
        QVERIFY(got.mentionsMe);
        QCOMPARE(got.attachments, content.attachments);
    }

    void aTitleAloneIsAPost() {
        MessageContent content;
        content.title = u"Just this"_s;
        const Message got = roundTrip(content);
        QCOMPARE(got.title, content.title);
        QVERIFY(got.text.isEmpty());
        QVERIFY(got.html.isEmpty());
        content.text = u"line <1>\nline 2"_s;
        QCOMPARE(roundTrip(content).text, content.text);
        QVERIFY(roundTrip(content).html.isEmpty());
    }

    void everyFileIsAnEventOfItsOwn() {
        MessageContent content;
        content.text = u"three"_s;
        content.threadRoot = {account, u"$t"_s};
        for (const QString& name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}) {
            Attachment file;
            file.media = {account, u"mxc://x/"_s + name.first(1)};
            file.fileName = name;
            content.attachments.append(file);
        }
        const QList<QJsonObject> parts = writeParts(content, u"t1"_s);
        QCOMPARE(parts.size(), 2);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Event event;
            event.id = u"$p"_s;
            event.type = u"m.room.message"_s;
            event.sender = u"@me:x"_s;
            event.content = parts[i];
            QVERIFY(isPart(event));
            QCOMPARE(parts[i].value("url"_L1), content.attachments[i].media.uri);
            QCOMPARE(json::text(json::child(parts[i], u"m.relates_to"), u"event_id"), u"$t"_s);
            QCOMPARE(json::text(json::child(parts[i], u"m.relates_to"), u"rel_type"),
                     u"m.thread"_s);
        }
        QJsonObject whole = writeMessage(content);
        QCOMPARE(whole.value("url"_L1), u"mxc://x/c"_s); // the words stand with the last one
        QCOMPARE(whole.value("body"_L1), u"three"_s);
        nameParts(whole, {u"$1"_s, u"$2"_s});
        QCOMPARE(partsOf(whole), (QStringList{u"$1"_s, u"$2"_s}));
        QCOMPARE(roundTrip(content).attachments, content.attachments);
        content.attachments.resize(1);
        QVERIFY(writeParts(content, u"t1"_s).isEmpty());
        QVERIFY(!writeMessage(content).contains(filesBeforeKey));
    }

    void editsCarryBothForms() {
        MessageContent content;
        content.text = u"new"_s;
        content.threadRoot = {account, u"$t"_s};
        const QJsonObject json = writeEdit(content, u"$o"_s);
        QCOMPARE(json.value("body"_L1), u"* new"_s);
        QCOMPARE(json::text(json::child(json, u"m.new_content"), u"body"), u"new"_s);
        QVERIFY(!json::child(json, u"m.new_content").contains("m.relates_to"_L1));
        QCOMPARE(json::text(json::child(json, u"m.relates_to"), u"rel_type"), u"m.replace"_s);
        QCOMPARE(json::text(json::child(json, u"m.relates_to"), u"event_id"), u"$o"_s);
    }
};

QTEST_GUILESS_MAIN(MessageWriterTest)
#include "MessageWriterTest.moc"
