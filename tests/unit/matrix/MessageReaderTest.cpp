#include "unit/matrix/Transcript.h"

using namespace parvis;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;

namespace {

Message read(const QByteArray& event) {
    Reader reader;
    const auto arrived = only<MessagesArrived>(reader.readEvent(event).changes);
    return arrived.isEmpty() || arrived[0].messages.isEmpty() ? Message{} : arrived[0].messages[0];
}

} // namespace

class MessageReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void readsText() {
        const Message got = read(message("{'msgtype':'m.text','body':'hi','m.mentions':{'user_ids':"
                                         "['@me:x','nonsense']}}"));
        QCOMPARE(got.id.remote, u"$m"_s);
        QCOMPARE(got.conversation.remote, u"!r:x"_s);
        QCOMPARE(got.sender, (PersonId{{7}, u"@ada:x"_s}));
        QCOMPARE(got.sentAt.toMSecsSinceEpoch(), 1'700'000'000'000);
        QCOMPARE(got.text, u"hi"_s);
        QVERIFY(got.html.isEmpty());
        QVERIFY(got.mentionsMe);
        QCOMPARE(got.mentions.size(), 1);
    }

    void readsKinds() {
        QCOMPARE(read(message("{'msgtype':'m.notice','body':'x'}")).kind, MessageKind::Notice);
        QCOMPARE(read(message("{'msgtype':'m.emote','body':'x'}")).kind, MessageKind::Emote);
        const Message odd = read(message("{'msgtype':'org.example.new','body':'fallback'}"));
        QCOMPARE(odd.kind, MessageKind::Unknown);
        QCOMPARE(odd.text, u"fallback"_s);
        const Message secret = read("{'type':'m.room.encrypted','event_id':'$e','sender':'@ada:x',"
                                    "'content':{'algorithm':'m.megolm.v1.aes-sha2',"
                                    "'ciphertext':'AAA','body':'a lie'}}");
        QCOMPARE(secret.kind, MessageKind::Undecryptable);
        QVERIFY(!secret.text.isEmpty() && !secret.text.contains(u"lie"_s));
    }

    void cleansHtml() {
        const Message got =
            read(message("{'msgtype':'m.text','body':'x','format':'org.matrix.custom.html',"
                         "'formatted_body':'<mx-reply>q</mx-reply><b>x</b><script>1</script>'}"));
        QCOMPARE(got.html, u"<b>x</b>"_s);
        QVERIFY(read(message("{'msgtype':'m.text','body':'x','formatted_body':'<b>x</b>'}"))
                    .html.isEmpty());
    }

    void readsReplies() {
        const Message got =
            read(message("{'msgtype':'m.text','body':'> <@bo:x> asked\\n> twice\\n\\nanswer',"
                         "'m.relates_to':{'m.in_reply_to':{'event_id':'$q'}}}"));
        QCOMPARE(got.replyTo.remote, u"$q"_s);
        QCOMPARE(got.text, u"answer"_s);
        const Message quote = read(message("{'msgtype':'m.text','body':'> just a quote'}"));
        QCOMPARE(quote.text, u"> just a quote"_s);
    }

    void readsThreads() {
        const Message comment =
            read(message("{'msgtype':'m.text','body':'x','m.relates_to':{'rel_type':'m.thread',"
                         "'event_id':'$root','is_falling_back':true,'m.in_reply_to':"
                         "{'event_id':'$last'}}}"));
        QCOMPARE(comment.threadRoot.remote, u"$root"_s);
        QVERIFY(!comment.replyTo.isValid());
        const Message reply =
            read(message("{'msgtype':'m.text','body':'x','m.relates_to':{'rel_type':'m.thread',"
                         "'event_id':'$root','m.in_reply_to':{'event_id':'$other'}}}"));
        QCOMPARE(reply.replyTo.remote, u"$other"_s);
    }

    void readsFiles() {
        const Message got = read(
            message("{'msgtype':'m.image','body':'a caption','filename':'../cat.png',"
                    "'url':'mxc://x/abc','info':{'mimetype':'IMAGE/PNG','size':12,'w':3,'h':4,"
                    "'thumbnail_url':'mxc://x/t'},'org.parvis.attachments':[7,{'msgtype':'m.file',"
                    "'body':'b.pdf','url':'mxc://x/b'},{'url':'http://evil/'}]}"));
        QCOMPARE(got.text, u"a caption"_s);
        QCOMPARE(got.attachments.size(), 2);
        QCOMPARE(got.attachments[0].kind, AttachmentKind::Image);
        QCOMPARE(got.attachments[0].fileName, u"cat.png"_s);
        QCOMPARE(got.attachments[0].mimeType, u"image/png"_s);
        QCOMPARE(got.attachments[0].media.uri, u"mxc://x/abc"_s);
        QCOMPARE(got.attachments[0].thumbnail.uri, u"mxc://x/t"_s);
        QCOMPARE(got.attachments[0].size, 12);
        QCOMPARE(got.attachments[1].fileName, u"b.pdf"_s);
        const Message bare = read(message("{'msgtype':'m.file','body':'C:\\\\x\\\\con.txt',"
                                          "'url':'mxc://x/c','info':{'size':-9,'w':1e99}}"));
        QVERIFY(bare.text.isEmpty()); // the attachment says it
        QCOMPARE(bare.attachments.size(), 1);
        QVERIFY(!bare.attachments[0].fileName.contains(u'\\'));
        QCOMPARE(bare.attachments[0].size, -1);
        const QByteArray longName(10'000, 'x');
        const Message endless = read(message("{'msgtype':'m.file','body':'" + longName +
                                             "','filename':'" + longName + "','url':'mxc://x/c'}"));
        QVERIFY(endless.text.isEmpty());
        QVERIFY(endless.attachments.value(0).fileName.size() <= 300);
        const Message none = read(message("{'msgtype':'m.file','body':'x','url':'https://x/y'}"));
        QVERIFY(none.attachments.isEmpty());
    }

    void readsTitles() {
        const Message got = read(message(
            "{'msgtype':'m.text','body':'News & co\\n\\nThe text','org.parvis.title':'News & co',"
            "'format':'org.matrix.custom.html','formatted_body':"
            "'<h3>News &amp; co</h3>The <b>text</b>'}"));
        QCOMPARE(got.title, u"News & co"_s);
        QCOMPARE(got.text, u"The text"_s);
        QCOMPARE(got.html, u"The <b>text</b>"_s);
    }

    void readsServersEdits() {
        const QByteArray event =
            "{'type':'m.room.message','event_id':'$m','sender':'@ada:x','origin_server_ts':1,"
            "'content':{'msgtype':'m.text','body':'old','m.relates_to':{'rel_type':'m.thread','"
            "event_id':'$root'}},"
            "'unsigned':{'m.relations':{'m.replace':{'type':'m.room.message','event_id':'$e',"
            "'sender':'SENDER','origin_server_ts':5,'content':{'m.new_content':{'msgtype':'m.text',"
            "'body':'new'},'m.relates_to':{'rel_type':'m.replace','event_id':'$m'}}}}}}";
        const Message edited = read(QByteArray(event).replace("SENDER", "@ada:x"));
        QCOMPARE(edited.text, u"new"_s);
        QCOMPARE(edited.threadRoot.remote, u"$root"_s);
        QVERIFY(edited.editedAt.isValid());
        const Message forged = read(QByteArray(event).replace("SENDER", "@mallory:x"));
        QCOMPARE(forged.text, u"old"_s);
    }

    void readsRedacted() {
        const Message got =
            read("{'type':'m.room.message','event_id':'$m','sender':'@ada:x','content':{},"
                 "'unsigned':{'redacted_because':{'type':'m.room.redaction'}}}");
        QVERIFY(got.redacted);
        QVERIFY(got.text.isEmpty());
    }

    void readsSystemEvents_data() {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("value");
        using What = SystemEvent::What;
        const auto row = [](const char* name, const QByteArray& event, What what,
                            const QString& subject = {}, const QString& value = {}) {
            QTest::newRow(name) << event << int(what) << subject << value;
        };
        row("created", state("m.room.create", "{}"), What::Created);
        row("joined", state("m.room.member", "{'membership':'join'}", "@ada:x"), What::Joined);
        row("left", state("m.room.member", "{'membership':'leave'}", "@ada:x"), What::Left);
        row("removed", state("m.room.member", "{'membership':'leave'}", "@bo:x"), What::Removed,
            u"@bo:x"_s);
        row("invited", state("m.room.member", "{'membership':'invite'}", "@bo:x"), What::Invited,
            u"@bo:x"_s);
        row("banned", state("m.room.member", "{'membership':'ban'}", "@bo:x"), What::Banned,
            u"@bo:x"_s);
        row("asked", state("m.room.member", "{'membership':'knock'}", "@ada:x"), What::Asked);
        row("renamed", state("m.room.name", "{'name':'N'}"), What::Renamed, {}, u"N"_s);
        row("topic", state("m.room.topic", "{'topic':'T'}"), What::TopicChanged, {}, u"T"_s);
        row("picture", state("m.room.avatar", "{}"), What::PictureChanged);
        row("encryption", state("m.room.encryption", "{}"), What::EncryptionOn);
        row("nothing to tell", state("m.room.power_levels", "{}"), What::None);
        row("odd member", state("m.room.member", "{'membership':7}", "@bo:x"), What::None);
        row("member without id", state("m.room.member", "{'membership':'join'}", "bo"), What::None);
    }
    void readsSystemEvents() {
        QFETCH(QByteArray, event);
        QFETCH(int, what);
        QFETCH(QString, subject);
        QFETCH(QString, value);
        const Message got = read(event);
        QCOMPARE(got.id.isValid(), what != int(SystemEvent::What::None));
        QCOMPARE(int(got.system.what), what);
        QCOMPARE(got.system.subject.remote, subject);
        QCOMPARE(got.system.value, value);
    }
};

QTEST_GUILESS_MAIN(MessageReaderTest)
#include "MessageReaderTest.moc"
