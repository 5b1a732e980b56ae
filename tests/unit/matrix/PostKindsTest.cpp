#include "backends/matrix/PostKinds.h"

#include "backends/matrix/MessageWriter.h"
#include "unit/matrix/Transcript.h"

using namespace parvis;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;

namespace {

QByteArray eventOf(const QByteArray& type, const QByteArray& content, const QByteArray& id = "$p",
                   const QByteArray& sender = "@ada:x") {
    return "{'type':'" + type + "','event_id':'" + id + "','sender':'" + sender +
           "','origin_server_ts':1700000000000,'content':" + content + "}";
}

Message read(const QByteArray& text) {
    Reader reader;
    const auto arrived = only<MessagesArrived>(reader.readEvent(text).changes);
    return arrived.isEmpty() || arrived[0].messages.isEmpty() ? Message{} : arrived[0].messages[0];
}

QByteArray answers(int count) {
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += QByteArray(i ? "," : "") + "{'id':'" + QByteArray::number(i) +
                "','org.matrix.msc1767.text':'Answer " + QByteArray::number(i) + "'}";
    return list;
}

QByteArray start(const QByteArray& list, const QByteArray& more = {}) {
    return eventOf("org.matrix.msc3381.poll.start",
                   "{'org.matrix.msc1767.text':'Fallback','org.matrix.msc3381.poll.start':{"
                   "'question':{'org.matrix.msc1767.text':'Why?'},'answers':[" +
                       list + "]" + more + "}}");
}

} // namespace

class PostKindsTest final : public QObject {
    Q_OBJECT

private slots:
    void readsPollsOfTheProposal() {
        const Message got = read(
            start(answers(3), ",'max_selections':2,'kind':'org.matrix.msc3381.poll.undisclosed'"));
        QVERIFY(got.poll.has_value());
        QCOMPARE(got.title, u"Why?"_s);
        QCOMPARE(got.text, u"Answer 0\nAnswer 1\nAnswer 2"_s);
        QCOMPARE(got.kind, MessageKind::Text);
        QCOMPARE(got.poll->answers.size(), 3);
        QCOMPARE(got.poll->maxSelections, 2);
        QVERIFY(got.poll->hiddenResults);
    }

    void readsPollsOfTheSpec() {
        const Message got = read(eventOf(
            "m.poll.start",
            "{'m.text':[{'body':'Fallback'}],'m.poll':{'kind':'m.disclosed','max_selections':1,"
            "'question':{'m.text':[{'body':'Why?'}]},'answers':["
            "{'m.id':'a','m.text':[{'body':'Because','mimetype':'text/plain'}]},"
            "{'m.id':'b','m.text':[{'body':'Nobody knows'}]}]}}"));
        QVERIFY(got.poll.has_value());
        QCOMPARE(got.title, u"Why?"_s);
        QCOMPARE(got.poll->answers[1], (PollAnswer{u"b"_s, u"Nobody knows"_s}));
        QVERIFY(!got.poll->hiddenResults);
    }

    void aThousandAnswersAreCut() {
        const Message got = read(start(answers(1000), ",'max_selections':999"));
        QVERIFY(got.poll.has_value());
        QCOMPARE(got.poll->answers.size(), Poll::mostAnswers);
        QCOMPARE(got.poll->maxSelections, Poll::mostAnswers);
    }

    void whatIsNoPollShowsItsFallback_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("one answer") << answers(1);
        QTest::newRow("none") << QByteArray();
        QTest::newRow("all the same id") << QByteArray("{'id':'a','org.matrix.msc1767.text':'x'},"
                                                       "{'id':'a','org.matrix.msc1767.text':'y'}");
        QTest::newRow("numbers") << QByteArray("1,2,3");
        QTest::newRow("empty texts") << QByteArray("{'id':'a'},{'id':'b'},{'id':'c','body':' '}");
    }
    void whatIsNoPollShowsItsFallback() {
        QFETCH(QByteArray, list);
        const Message got = read(start(list));
        QVERIFY(!got.poll);
        QCOMPARE(got.text, u"Fallback"_s);
        QCOMPARE(got.kind, MessageKind::Unknown);
    }

    void readsVotesAndTheEnd() {
        Reader reader;
        const auto unstable =
            reader.readEvent(eventOf("org.matrix.msc3381.poll.response",
                                     "{'m.relates_to':{'rel_type':'m.reference','event_id':'$p'},"
                                     "'org.matrix.msc3381.poll.response':{'answers':['a','b']}}",
                                     "$v", "@bo:x"));
        const auto votes = only<VoteCast>(unstable.changes);
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes[0].vote.poll.remote, u"$p"_s);
        QCOMPARE(votes[0].vote.voter.remote, u"@bo:x"_s);
        QCOMPARE(votes[0].vote.answers, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(only<MessagesArrived>(unstable.changes).isEmpty());
        const auto stable =
            reader.readEvent(eventOf("m.poll.response",
                                     "{'m.relates_to':{'rel_type':'m.reference','event_id':'$p'},"
                                     "'m.selections':['c']}",
                                     "$v2"));
        QCOMPARE(only<VoteCast>(stable.changes).value(0).vote.answers, QStringList{u"c"_s});
        const auto end =
            reader.readEvent(eventOf("org.matrix.msc3381.poll.end",
                                     "{'m.relates_to':{'rel_type':'m.reference','event_id':'$p'},"
                                     "'org.matrix.msc1767.text':'The poll has ended'}",
                                     "$e", "@bo:x"));
        const auto closed = only<PollClosed>(end.changes);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed[0].by.remote, u"@bo:x"_s);
        QVERIFY(!closed[0].byRight);
        QVERIFY(only<MessagesArrived>(end.changes).isEmpty());
        // Related to nothing, or in another way.
        QVERIFY(only<VoteCast>(reader.readEvent(eventOf("m.poll.response", "{}", "$v3")).changes)
                    .isEmpty());
    }

    void aVoteIsRedactedLikeAReaction() {
        Reader reader;
        (void)reader.readEvent(eventOf("m.poll.response",
                                       "{'m.relates_to':{'rel_type':'m.reference','event_id':'$p'},"
                                       "'m.selections':['c']}",
                                       "$v"));
        const auto gone = reader.readEvent("{'type':'m.room.redaction','event_id':'$x','sender':"
                                           "'@ada:x','redacts':'$v','content':{}}");
        QCOMPARE(only<ReactionRemoved>(gone.changes).value(0).remoteId, u"$v"_s);
        QVERIFY(only<MessageRedacted>(gone.changes).isEmpty());
    }

    void marksCountFromModeratorsOnly() {
        Reader reader;
        (void)reader.readRoom("{'state':{'events':[" +
                              state("m.room.power_levels", "{'users':{'@ada:x':50}}") + "]}}");
        const QByteArray marked = "{'msgtype':'m.text','body':'x','org.parvis.must_read':true,'org."
                                  "parvis.important':true}";
        const auto one = only<MessagesArrived>(reader.readEvent(message(marked)).changes);
        QVERIFY(one[0].messages[0].mustRead && one[0].messages[0].important);
        const auto other =
            only<MessagesArrived>(reader.readEvent(message(marked, "$n", "@bo:x")).changes);
        QVERIFY(!other[0].messages[0].mustRead && !other[0].messages[0].important);
    }

    void eventsAreReadAsWritten() {
        MessageContent content;
        content.title = u"Seminar"_s;
        content.text = u"About pumps"_s;
        CalendarEvent planned;
        planned.start = QDateTime(QDate(9999, 12, 30), QTime(13, 0), Qt::UTC);
        planned.end = QDateTime(QDate(9999, 12, 31), QTime(14, 30), Qt::UTC);
        planned.timeZone = u"Europe/Zurich"_s;
        planned.place = u"S2"_s;
        content.event = planned;
        const QJsonObject json = writeMessage(content);
        // Whoever cannot show events reads it all.
        const QString body = json.value("body"_L1).toString();
        for (const QString& part : {u"Seminar"_s, u"9999"_s, u"S2"_s, u"About pumps"_s})
            QVERIFY2(body.contains(part), qPrintable(body));
        const Message got = read(message(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        QCOMPARE(got.event, planned);
        QCOMPARE(got.title, content.title);
        QCOMPARE(got.text, content.text);
        QVERIFY(got.html.isEmpty());
    }

    void hostileEventsAreMessages_data() {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("backwards") << QByteArray("{'start':2000,'end':1000}");
        QTest::newRow("no end") << QByteArray("{'start':2000}");
        QTest::newRow("text") << QByteArray("{'start':'today','end':'tomorrow'}");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("before time") << QByteArray("{'start':-5,'end':-1}");
    }
    void hostileEventsAreMessages() {
        QFETCH(QByteArray, stored);
        const Message got =
            read(message("{'msgtype':'m.text','body':'T\\n\\nall of it','org.parvis.title':'T',"
                         "'org.parvis.event':" +
                         stored + "}"));
        QVERIFY(!got.event);
        QCOMPARE(got.text, u"all of it"_s);
    }

    void anEventBeyondTheYear9999Ends() {
        const Message got =
            read(message("{'msgtype':'m.text','body':'T','org.parvis.title':'T','org.parvis.event':"
                         "{'start':1000,'end':9e18}}"));
        QVERIFY(!got.event || got.event->end.date().year() <= 9999);
    }

    void notesAreReadAsWritten() {
        MessageContent content;
        content.title = u"Rules"_s;
        content.text = u"Wear goggles"_s;
        content.note = true;
        const QJsonObject json = writeMessage(content);
        QVERIFY(read(message(QJsonDocument(json).toJson(QJsonDocument::Compact))).note);
        // One that nobody could call by a name is a message.
        QVERIFY(!read(message("{'msgtype':'m.text','body':'x','org.parvis.note':true}")).note);
        QVERIFY(!read(message("{'msgtype':'m.text','body':'x','org.parvis.title':'T',"
                              "'org.parvis.note':'yes'}"))
                     .note);
    }

    void whatWasRemovedSaysByWhomAndWhy() {
        const QByteArray reason(5000, 'r');
        const Message gone =
            read("{'type':'m.room.message','event_id':'$p','sender':'@ada:x','origin_server_ts':"
                 "1700000000000,'content':{},'unsigned':{'redacted_because':{'type':"
                 "'m.room.redaction','event_id':'$d','sender':'@bo:x','origin_server_ts':"
                 "1700000000001,'redacts':'$p','content':{'reason':'" +
                 reason + "'}}}}");
        QVERIFY(gone.redacted);
        QCOMPARE(gone.removedBy.remote, u"@bo:x"_s);
        QCOMPARE(gone.removalReason.size(), 2000);
        const Message nameless =
            read("{'type':'m.room.message','event_id':'$p','sender':'@ada:x','origin_server_ts':"
                 "1700000000000,'content':{},'unsigned':{'redacted_because':5}}");
        QVERIFY(nameless.redacted && !nameless.removedBy.isValid());
    }

    void hostileColoursAreNone() {
        for (const char* colour : {"'teal'", "'nothing'", "5", "{}", "''"}) {
            Reader reader;
            const auto told = reader.readRoom(
                "{'state':{'events':[" + state("m.room.create", "{'type':'m.space'}") + "," +
                state("org.parvis.group", QByteArray("{'colour':") + colour + ",'feed':'!f:x'}") +
                "]}}");
            const auto groups = only<GroupChanged>(told.changes);
            QVERIFY(!groups.isEmpty());
            QCOMPARE(groups.last().group.colour,
                     QByteArray(colour) == "'teal'" ? GroupColour::Teal : GroupColour::Automatic);
        }
    }

    void whatIsSavedIsReadUpToALimit() {
        Reader reader;
        (void)reader.readRoom("{'state':{'events':[" + state("m.room.create", "{}") + "]}}");
        QByteArray many = "'$a':2000,'$b':1000,'nonsense':5,'$c':'text'";
        const auto saved = [&](const QByteArray& messages) {
            const auto told = reader.readRoom(
                "{'account_data':{'events':[{'type':'org.parvis.saved','content':{'messages':" +
                messages + "}}]}}");
            const auto changed = only<ConversationChanged>(told.changes);
            return changed.isEmpty() ? std::nullopt : changed.last().conversation.saved;
        };
        const auto few = saved("{" + many + "}");
        QVERIFY(few.has_value());
        QCOMPARE(few->size(), 3);
        QCOMPARE(few->last().message.remote, u"$a"_s);
        QCOMPARE(few->last().savedAt, QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC));
        for (int i = 0; i < 2000; ++i)
            many += ",'$m" + QByteArray::number(i) + "':1";
        QCOMPARE(saved("{" + many + "}")->size(), 500);
        QVERIFY(saved("[1,2]")->isEmpty());
    }

    void pinsAreRead() {
        Reader reader;
        (void)reader.readRoom("{'state':{'events':[" + state("m.room.create", "{}") + "]}}");
        const auto told = reader.readRoom(
            "{'state':{'events':[" +
            state("m.room.pinned_events", "{'pinned':['$a','nonsense',5,'$b']}") + "]}}");
        const auto changed = only<ConversationChanged>(told.changes);
        QVERIFY(!changed.isEmpty());
        QVERIFY(changed.last().conversation.pinned.has_value());
        const AccountId account{7};
        QCOMPARE(*changed.last().conversation.pinned,
                 (QList<MessageId>{{account, u"$a"_s}, {account, u"$b"_s}}));
    }
};

QTEST_GUILESS_MAIN(PostKindsTest)
#include "PostKindsTest.moc"
