#include "workspace/CommandCodec.h"

#include "unit/cache/support/CacheFiles.h"
#include "workspace/Compose.h"

#include <QCborMap>
#include <QTest>

using namespace parvis;
using namespace parvis::workspace;
using namespace Qt::StringLiterals;

namespace {

const AccountId account{3};
const ConversationId place{account, u"!room"_s};
const MessageId target{account, u"$m"_s};

MessageContent fullContent() {
    MessageContent content;
    content.title = u"Title"_s;
    content.text = u"Text \u0000 with NUL and 😀"_s;
    content.html = u"<b>x</b>"_s;
    Attachment file;
    file.kind = AttachmentKind::Video;
    file.media = {account, u"parvis-local:1"_s};
    file.fileName = u"a.mp4"_s;
    file.mimeType = u"video/mp4"_s;
    file.size = 5'000'000'000;
    file.width = 1;
    file.height = 2;
    file.durationMs = 3;
    file.thumbnail = {account, u"mxc://t"_s};
    content.attachments = {file, Attachment{}};
    content.attachments[1].media = {account, u"x"_s};
    content.replyTo = {account, u"$r"_s};
    content.threadRoot = {account, u"$t"_s};
    content.mentions = {{account, u"@bo"_s}};
    content.emote = true;
    content.poll = Poll{{{u"a"_s, u"Tea"_s}, {u"b"_s, u"Coffee"_s}},
                        2,
                        true,
                        QDateTime::fromMSecsSinceEpoch(5000, Qt::UTC)};
    content.event = CalendarEvent{QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC),
                                  QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC), u"Europe/Zurich"_s,
                                  u"S2"_s, true};
    content.important = content.mustRead = true;
    content.link =
        LinkCard{u"https://example.org"_s, u"T"_s, u"D"_s, u"S"_s, {account, u"mxc://p"_s}, 5, 6};
    return content;
}

QList<Command> queueable() {
    return {SendMessage{place, u"t1"_s, fullContent()},
            SendMessage{place, u"t1"_s, {}},
            EditMessage{place, target, u"t2"_s, fullContent()},
            RedactMessage{place, target, u"t3"_s, u"reason"_s},
            AddReaction{place, target, u"t4"_s, u"👍"_s},
            RemoveReaction{place, u"$reaction"_s, u"t5"_s},
            CastVote{place, target, u"t6"_s, {u"a"_s, u"b"_s}},
            CastVote{place, target, u"t7"_s, {}},
            ClosePoll{place, target, u"t8"_s},
            MarkRead{place, target, true},
            MarkRead{place, target, false}};
}

} // namespace

class CommandCodecTest : public QObject {
    Q_OBJECT

private slots:
    void everyQueueableCommandComesBack() {
        for (const Command& command : queueable()) {
            QVERIFY(isQueueable(command));
            const QByteArray bytes = encodeCommand(command);
            const auto read = decodeCommand(bytes, account);
            VERIFY_OK(read);
            QCOMPARE(read->index(), command.index());
            QCOMPARE(encodeCommand(*read), bytes);
            QCOMPARE(conversationOf(*read), place);
            QCOMPARE(transactionOf(*read), transactionOf(command));
        }
        const auto sent = decodeCommand(encodeCommand(queueable().first()), account);
        QCOMPARE(std::get<SendMessage>(*sent).content, fullContent());
        const auto edited = decodeCommand(encodeCommand(queueable().at(2)), account);
        QCOMPARE(std::get<EditMessage>(*edited).message, target);
        const auto read = decodeCommand(encodeCommand(queueable().at(9)), account);
        QVERIFY(std::get<MarkRead>(*read).hidden);
        QCOMPARE(std::get<MarkRead>(*read).upTo, target);
    }

    void damagedBytesAreRefusedNotGuessed() {
        const QByteArray bytes = encodeCommand(queueable().first());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            COMPARE_KIND(decodeCommand(bytes.left(size), account), ErrorKind::Damaged);
        COMPARE_KIND(decodeCommand({}, account), ErrorKind::Damaged);
        COMPARE_KIND(decodeCommand("garbage", account), ErrorKind::Damaged);
        QCborMap newer = QCborValue::fromCbor(bytes).toMap();
        newer[1] = 99;
        COMPARE_KIND(decodeCommand(newer.toCborValue().toCbor(), account), ErrorKind::NewerVersion);
        QCborMap placeless = QCborValue::fromCbor(bytes).toMap();
        placeless.remove(2);
        COMPARE_KIND(decodeCommand(placeless.toCborValue().toCbor(), account), ErrorKind::Damaged);
    }

    void readMarksOfOneConversationShareATransaction() {
        const QString one = transactionOf(MarkRead{place, target, false});
        QCOMPARE(transactionOf(MarkRead{place, {account, u"$other"_s}, true}), one);
        QVERIFY(transactionOf(MarkRead{{account, u"!b"_s}, target, false}) != one);
        QVERIFY(transactionOf(MarkRead{{AccountId{4}, u"!room"_s}, target, false}) != one);
    }

    void onlyWhatMayBeRepeatedWaits() {
        QVERIFY(!isQueueable(SetTyping{place, true}));
        QVERIFY(!isQueueable(LeaveConversation{place}));
        QVERIFY(!isQueueable(CreateGroup{}));
        QVERIFY(!isQueueable(UploadMedia{}));
    }

    void theAccountIsFoundInTheIds() {
        QCOMPARE(accountOf(SetTyping{place, true}), account);
        QCOMPARE(accountOf(JoinGroup{{account, u"g"_s}}), account);
        QCOMPARE(accountOf(LoadMembers{{account, u"g"_s}, {}}), account);
        QCOMPARE(accountOf(LoadMembers{{}, place}), account);
        QCOMPARE(accountOf(FetchPerson{{account, u"@x"_s}}), account);
        QCOMPARE(accountOf(CreateConversation{{}, {{account, u"@x"_s}}}), account);
        QVERIFY(!accountOf(SearchPeople{u"x"_s}).isValid());
        DownloadMedia download;
        download.media = {account, u"m"_s};
        QCOMPARE(accountOf(download), account);
    }

    void whatIsTypedBecomesContent() {
        QCOMPARE(compose(u"  hello  "_s).text, u"hello"_s);
        QVERIFY(compose(u"hello"_s).html.isEmpty());
        QVERIFY(compose(u"**hello**"_s).html.contains(u"<strong>hello</strong>"_s));
        QCOMPARE(compose(u"**hello**"_s).text, u"**hello**"_s);
        const MessageContent emote = compose(u"/me waves"_s);
        QVERIFY(emote.emote);
        QCOMPARE(emote.text, u"waves"_s);
        QVERIFY(!compose(u"/meow"_s).emote);
        QVERIFY(newTransactionId() != newTransactionId());
    }
};

QTEST_GUILESS_MAIN(CommandCodecTest)
#include "CommandCodecTest.moc"
