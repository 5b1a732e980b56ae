#include "unit/matrix/Transcript.h"

using namespace parvis;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;

namespace {

/// A group as Parvis makes it, in a space of room version 12.
const QByteArray groupTranscript = "{'rooms':{'join':{'!s':{'state':{'events':["
                                   "{'type':'m.room.create','state_key':'','origin_server_ts':1,'"
                                   "event_id':'$c','sender':'@me:x','content':"
                                   "{'type':'m.space','room_version':'12'}},"
                                   "{'type':'m.room.name','state_key':'','origin_server_ts':1,'"
                                   "event_id':'$n','sender':'@me:x','content':"
                                   "{'name':'Cryo'}},"
                                   "{'type':'m.room.join_rules','state_key':'','origin_server_ts':"
                                   "1,'event_id':'$j','sender':'@me:x','content':"
                                   "{'join_rule':'knock'}},"
                                   "{'type':'m.room.power_levels','state_key':'','origin_server_ts'"
                                   ":1,'event_id':'$p','sender':'@me:x','content':"
                                   "{'users':{'@mod:x':50},'invite':50,'events_default':100}},"
                                   "{'type':'m.space.child','state_key':'!f','origin_server_ts':1,'"
                                   "event_id':'$k','sender':'@me:x','content':"
                                   "{'via':['x'],'order':'a'}},"
                                   "{'type':'org.parvis.group','state_key':'','origin_server_ts':1,"
                                   "'event_id':'$g','sender':'@me:x','content':"
                                   "{'feed':'!f'}}]},'summary':{'m.joined_member_count':4}},"
                                   "'!f':{'state':{'events':["
                                   "{'type':'m.room.create','state_key':'','origin_server_ts':1,'"
                                   "event_id':'$c2','sender':'@me:x','content':"
                                   "{'room_version':'12'}}]}}}}}";

std::optional<GroupPatch> group(const SyncOutcome& outcome, const QString& id) {
    for (const auto& change : only<GroupChanged>(outcome.changes)) {
        if (change.group.id.remote == id)
            return change.group;
    }
    return std::nullopt;
}

std::optional<ConversationPatch> conversation(const SyncOutcome& outcome, const QString& id) {
    for (const auto& change : only<ConversationChanged>(outcome.changes)) {
        if (change.conversation.id.remote == id)
            return change.conversation;
    }
    return std::nullopt;
}

QHash<QString, QByteArray> notesOf(const SyncOutcome& outcome) {
    QHash<QString, QByteArray> notes;
    for (const auto& note : only<NoteStored>(outcome.changes))
        notes.insert(note.key, note.value);
    return notes;
}

} // namespace

class SyncParserTest final : public QObject {
    Q_OBJECT

private slots:
    void aSpaceIsAGroupWithItsFeed() {
        Reader reader;
        const SyncOutcome outcome = reader.read(groupTranscript);
        const auto made = group(outcome, u"!s"_s);
        QVERIFY(made);
        QCOMPARE(*made->name, u"Cryo"_s);
        QCOMPARE(*made->privacy, Privacy::Closed);
        QCOMPARE(*made->membership, Membership::Joined);
        QCOMPARE(*made->role, Role::Admin); // a creator, although no number says so
        QVERIFY(made->rights->approve && made->rights->post);
        QCOMPARE(made->memberCount, 4);
        QCOMPARE(made->feed->remote, u"!f"_s);
        const auto feed = conversation(outcome, u"!f"_s);
        QVERIFY(feed);
        QCOMPARE(*feed->kind, ConversationKind::Feed);
        QCOMPARE(feed->group->remote, u"!s"_s);
        QVERIFY(!conversation(outcome, u"!s"_s));
    }

    void theFeedMayComeBeforeItsGroup() {
        Reader reader;
        const auto first = conversation(reader.readRoom("{}", "!f"), u"!f"_s);
        QCOMPARE(*first->kind, ConversationKind::Chat);
        const auto then = conversation(reader.read(groupTranscript), u"!f"_s);
        QVERIFY(then);
        QCOMPARE(*then->kind, ConversationKind::Feed);
    }

    void aForeignSpaceHasItsFirstRoomAsFeed() {
        Reader reader;
        const SyncOutcome outcome = reader.read(
            "{'rooms':{'join':{'!s:x':{'state':{'events':[" +
            state("m.room.create", "{'type':'m.space'}") + "," +
            state("m.space.child", "{'via':['x'],'order':'b'}", "!second:x") + "," +
            state("m.space.child", "{'via':['x'],'order':'a'}", "!first:x") + "," +
            state("m.space.child", "{'via':['x']}", "!third:x") + "," +
            state("m.space.child", "{}", "!gone:x") + "]}},'!first:x':{},'!second:x':{}}}}");
        QCOMPARE(group(outcome, u"!s:x"_s)->feed->remote, u"!first:x"_s);
        QCOMPARE(*conversation(outcome, u"!first:x"_s)->kind, ConversationKind::Feed);
        QCOMPARE(*conversation(outcome, u"!second:x"_s)->kind, ConversationKind::Channel);
    }

    void notesMakeARestartWithoutState() {
        Reader before;
        const SyncOutcome outcome = before.read(groupTranscript);
        Reader after;
        after.rooms.load(notesOf(outcome));
        // Nothing is told again, and what changes is told with everything else still known.
        QVERIFY(after.readRoom("{}", "!f").changes.empty());
        const SyncOutcome renamed = after.readRoom(
            "{'timeline':{'events':[" + state("m.room.name", "{'name':'New'}") + "]}}", "!s");
        const auto patch = group(renamed, u"!s"_s);
        QVERIFY(patch);
        QCOMPARE(*patch->name, u"New"_s);
        QVERIFY(!patch->privacy && !patch->feed && !patch->membership);
        QVERIFY(notesOf(renamed).contains(u"room/!s"_s));
    }

    void brokenNotesDoNoHarm() {
        Reader reader;
        reader.rooms.load(
            {{u"room/!a:x"_s, "{broken"},
             {u"room/!b:x"_s, "[]"},
             {u"room/!c:x"_s, "{\"children\":7,\"heroes\":[1,[2]],\"membership\":99}"},
             {u"account"_s, "x"},
             {u"other"_s, "y"}});
        QVERIFY(reader.rooms.find(u"!c:x"_s));
        QVERIFY(!reader.readRoom("{}", "!a:x").changes.empty());
    }

    void limitedTimelinesLeaveAGap() {
        Reader reader;
        const auto limited = only<MessagesArrived>(
            reader
                .readRoom("{'timeline':{'limited':true,'prev_batch':'p1','events':[" +
                          message("{'msgtype':'m.text','body':'a'}") + "]}}")
                .changes);
        QCOMPARE(limited.size(), 1);
        QCOMPARE(*limited[0].gap, u"p1"_s);
        const auto whole = only<MessagesArrived>(
            reader
                .readRoom("{'timeline':{'limited':false,'prev_batch':'p2','events':[" +
                          message("{'msgtype':'m.text','body':'b'}", "$2") + "]}}")
                .changes);
        QVERIFY(!whole[0].gap);
    }

    void editsCountOnlyFromTheAuthor() {
        Reader reader;
        const auto edit = [](const QByteArray& sender, const QByteArray& original) {
            return message("{'msgtype':'m.text','body':'* n','m.new_content':{'msgtype':'m.text',"
                           "'body':'n'},'m.relates_to':{'rel_type':'m.replace','event_id':'" +
                               original + "'}}",
                           "$e", sender);
        };
        (void)reader.readEvent(message("{'msgtype':'m.text','body':'a'}"));
        const auto own = only<MessageEdited>(reader.readEvent(edit("@ada:x", "$m")).changes);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].text, u"n"_s);
        QVERIFY(only<MessageEdited>(reader.readEvent(edit("@mallory:x", "$m")).changes).isEmpty());
        const SyncOutcome unknown = reader.readEvent(edit("@ada:x", "$older"));
        QVERIFY(only<MessageEdited>(unknown.changes).isEmpty());
        QCOMPARE(unknown.unchecked.edits.size(), 1);
    }

    void reactionsComeAndGo() {
        Reader reader;
        const QByteArray reaction =
            "{'type':'m.reaction','event_id':'$r','sender':'@bo:x','content':{'m.relates_to':"
            "{'rel_type':'m.annotation','event_id':'$m','key':'KEY'}}}";
        const auto added = only<ReactionAdded>(
            reader.readEvent(QByteArray(reaction).replace("KEY", QByteArray(1000, 'k'))).changes);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0].reaction.key.size(), 64);
        const SyncOutcome gone = reader.readEvent(
            "{'type':'m.room.redaction','event_id':'$d','sender':'@bo:x','content':"
            "{'redacts':'$r'}}");
        QCOMPARE(only<ReactionRemoved>(gone.changes).size(), 1);
        QVERIFY(only<MessageRedacted>(gone.changes).isEmpty());
    }

    void aRemovalOfSomethingUnseenIsLeftOpen() {
        Reader reader;
        const SyncOutcome gone = reader.readEvent(
            "{'type':'m.room.redaction','event_id':'$d','sender':'@bo:x','content':"
            "{'redacts':'$older'}}");
        QVERIFY(only<ReactionRemoved>(gone.changes).isEmpty());
        QVERIFY(only<MessageRedacted>(gone.changes).isEmpty());
        QCOMPARE(gone.unchecked.removals.size(), 1);
        QCOMPARE(gone.unchecked.removals[0].event, u"$older"_s);
        QCOMPARE(gone.unchecked.removals[0].by.remote, u"@bo:x"_s);
    }

    void rolesOfOthersChange() {
        Reader reader;
        const SyncOutcome first = reader.read(groupTranscript);
        QVERIFY(only<RolesChanged>(first.changes).isEmpty()); // members bring theirs
        const auto powers = [&](const QByteArray& content) {
            return only<RolesChanged>(
                reader
                    .readRoom("{'timeline':{'events':[" +
                                  state("m.room.power_levels", content, {}, "@me:x") + "]}}",
                              "!s")
                    .changes);
        };
        QVERIFY(powers("{'users':{'@mod:x':50},'invite':0}").isEmpty());
        const auto raised = powers("{'users':{'@mod:x':100,'@ada:x':50,'nobody':50}}");
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised[0].group.remote, u"!s"_s);
        QVERIFY(!raised[0].conversation.isValid() && !raised[0].others);
        QCOMPARE(raised[0].roles.size(), 2);
        QVERIFY(raised[0].roles.contains({{reader.account, u"@mod:x"_s}, Role::Admin}));
        QVERIFY(raised[0].roles.contains({{reader.account, u"@ada:x"_s}, Role::Moderator}));
        const auto lowered = powers("{'users':{'@mod:x':100}}");
        QCOMPARE(lowered.value(0).roles,
                 (QList<RoleOf>{{{reader.account, u"@ada:x"_s}, Role::Member}}));
        const auto all = powers("{'users':{'@mod:x':100},'users_default':50}");
        QCOMPARE(all.value(0).others, std::optional(Role::Moderator));
        QVERIFY(all[0].roles.contains({{reader.account, u"@mod:x"_s}, Role::Admin}));
    }

    void filesOfOneMessageAreNotShownTwice() {
        Reader reader;
        const QByteArray part = "{'msgtype':'m.file','body':'a.pdf','filename':'a.pdf','url':"
                                "'mxc://x/a','org.parvis.part_of':'t1'}";
        QVERIFY(only<MessagesArrived>(reader.readEvent(message(part, "$p")).changes).isEmpty());
        const auto whole = only<MessagesArrived>(
            reader
                .readEvent(message("{'msgtype':'m.file','body':'both','filename':'b.pdf','url':"
                                   "'mxc://x/b','org.parvis.files_before':[" +
                                   part + "]}"))
                .changes);
        QCOMPARE(whole.value(0).messages.value(0).attachments.size(), 2);
        QCOMPARE(whole[0].messages[0].attachments[0].fileName, u"a.pdf"_s);
        // Whatever carries words is shown, whoever calls it a part.
        for (const QByteArray& said :
             {QByteArray("{'msgtype':'m.text','body':'hidden?','org.parvis.part_of':'t'}"),
              QByteArray("{'msgtype':'m.file','body':'hidden?','filename':'a','url':'mxc://x/a',"
                         "'org.parvis.part_of':'t'}")}) {
            const auto shown = only<MessagesArrived>(reader.readEvent(message(said, "$s")).changes);
            QCOMPARE(shown.value(0).messages.value(0).text, u"hidden?"_s);
        }
    }

    void invitationsNameTheirInviter() {
        Reader reader;
        const SyncOutcome outcome =
            reader.read("{'rooms':{'invite':{'!i:x':{'invite_state':{'events':["
                        "{'type':'m.room.name','state_key':'','sender':'@ada:x','content':{'name':"
                        "'Tea'}},{'type':'m.room.member','state_key':'@me:x','sender':'@ada:x',"
                        "'content':{'membership':'invite'}}]}}}}}");
        const auto invited = conversation(outcome, u"!i:x"_s);
        QCOMPARE(*invited->membership, Membership::Invited);
        QCOMPARE(invited->invitedBy->remote, u"@ada:x"_s);
        QCOMPARE(*invited->name, u"Tea"_s);
    }

    void anAnswerToAskingIsNoticed() {
        Reader reader;
        (void)reader.read("{'rooms':{'knock':{'!s:x':{'knock_state':{'events':["
                          "{'type':'m.room.create','state_key':'','sender':'@ada:x','content':"
                          "{'type':'m.space'}}]}}}}}");
        const SyncOutcome answered = reader.read("{'rooms':{'invite':{'!s:x':{}}}}");
        QCOMPARE(answered.answered, QStringList(u"!s:x"_s));
    }

    void leavingTakesEverythingAway() {
        Reader reader;
        (void)reader.readRoom("{}");
        const SyncOutcome left = reader.read("{'rooms':{'leave':{'!r:x':{}}}}");
        QCOMPARE(only<ConversationGone>(left.changes).size(), 1);
        QCOMPARE(notesOf(left).value(u"room/!r:x"_s, "there"), QByteArray());
        QCOMPARE(left.left, QStringList(u"!r:x"_s));
        QVERIFY(reader.read("{'rooms':{'leave':{'!r:x':{}}}}").changes.empty());
    }

    void aWholeAnswerDropsWhatIsNotInIt() {
        Reader reader;
        (void)reader.readRoom("{}");
        const SyncOutcome outcome = reader.read("{'rooms':{'join':{'!other:x':{}}}}", true);
        QCOMPARE(only<ConversationGone>(outcome.changes).size(), 1);
    }

    void directChatsKnowTheirPeer() {
        Reader reader;
        const SyncOutcome outcome =
            reader.read("{'account_data':{'events':[{'type':'m.direct','content':{'@bo:x':"
                        "['!d:x']}}]},'rooms':{'join':{'!d:x':{}}}}");
        const auto direct = conversation(outcome, u"!d:x"_s);
        QCOMPARE(*direct->kind, ConversationKind::Direct);
        QCOMPARE(direct->peer->remote, u"@bo:x"_s);
        QVERIFY(direct->name->isEmpty());
    }

    void marksCountsAndLifeAreRead() {
        Reader reader;
        const SyncOutcome outcome = reader.read(
            "{'rooms':{'join':{'!r:x':{'unread_notifications':{'notification_count':3,"
            "'highlight_count':1},'account_data':{'events':[{'type':'m.tag','content':{'tags':"
            "{'m.favourite':{}}}}]},'ephemeral':{'events':[{'type':'m.typing','content':"
            "{'user_ids':['@me:x','@ada:x']}},{'type':'m.receipt','content':{'$e':{'m.read':"
            "{'@ada:x':{'ts':5},'@me:x':{'ts':6},'@bo:x':{'ts':7,'thread_id':'$t'}}}}}]}}}},"
            "'presence':{'events':[{'sender':'@ada:x','content':{'presence':'unavailable',"
            "'status_msg':'tea','last_active_ago':1000}}]}}");
        QVERIFY(*conversation(outcome, u"!r:x"_s)->favourite);
        const auto patches = only<ConversationChanged>(outcome.changes);
        QVERIFY(std::ranges::any_of(patches, [](const auto& change) {
            return change.conversation.unread == 3 && change.conversation.mentions == 1;
        }));
        QVERIFY(std::ranges::any_of(patches, [](const auto& change) {
            return change.conversation.readUpTo && change.conversation.readUpTo->remote == u"$e"_s;
        }));
        QCOMPARE(only<ReceiptMoved>(outcome.changes).size(), 2);
        QCOMPARE(outcome.live.size(), 2);
        QCOMPARE(std::get<TypingChanged>(outcome.live[0]).people.size(), 1);
        QCOMPARE(std::get<PresenceChanged>(outcome.live[1]).presence, Presence::Away);
    }

    void theDirectoryIsWrittenByThoseWhoMay() {
        Reader reader;
        const SyncOutcome outcome = reader.read(
            "{'rooms':{'join':{'!d:x':{'state':{'events':[" +
            state("m.room.create", "{'type':'org.parvis.directory'}") + "," +
            state("m.room.power_levels", "{'users':{'@boss:x':50}}") + "," +
            state("org.parvis.person", "{'org.parvis.title':'Own'}", "@ada:x", "@ada:x") + "," +
            state("org.parvis.person",
                  "{'displayname':'Bo','avatar_url':'mxc://x/b','org.parvis.manager':'@z:x'}",
                  "bo:x", "@boss:x") +
            "," + state("org.parvis.person", "{'org.parvis.title':'Forged'}", "@cy:x", "@ada:x") +
            "," + state("org.parvis.person", "{'org.parvis.title':'Forged'}", "cy:x", "@ada:x") +
            "]}}}}}");
        const auto people = only<PersonChanged>(outcome.changes);
        QCOMPARE(people.size(), 2);
        QCOMPARE(*people[0].person.title, u"Own"_s);
        QCOMPARE(people[1].person.id.remote, u"@bo:x"_s);
        QCOMPARE(*people[1].person.displayName, u"Bo"_s);
        QCOMPARE(people[1].person.avatar->uri, u"mxc://x/b"_s);
        QCOMPARE(people[1].person.manager->remote, u"@z:x"_s);
        QVERIFY(only<ConversationChanged>(outcome.changes).isEmpty()); // not a chat
    }

    void longNamesAreCut() {
        Reader reader;
        const auto cut = conversation(
            reader.readRoom("{'state':{'events':[" +
                            state("m.room.name", "{'name':'" + QByteArray(10'000, 'x') + "'}") +
                            "]}}"),
            u"!r:x"_s);
        QCOMPARE(cut->name->size(), json::nameLength);
    }

    void anythingIsSurvived_data() {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray values[] = {
            "null", "7", "-1e308", "'x'", "[]", "{}", "[[[]]]", "true", "{'a':{'b':[1,{}]}}"};
        const QByteArray shapes[] = {
            "{'rooms':V}",
            "{'rooms':{'join':V,'invite':V,'leave':V,'knock':V},'presence':V,'account_data':V}",
            "{'rooms':{'join':{'!r:x':V},'invite':{'!i:x':V},'knock':{'!k:x':V}}}",
            "{'rooms':{'join':{'!r:x':{'state':V,'timeline':V,'summary':V,'ephemeral':V,"
            "'account_data':V,'unread_notifications':V}}}}",
            "{'rooms':{'join':{'!r:x':{'state':{'events':V},'timeline':{'events':V,'limited':V,"
            "'prev_batch':V},'ephemeral':{'events':V},'account_data':{'events':V},'summary':"
            "{'m.heroes':V,'m.joined_member_count':V}}}}}",
            "{'rooms':{'join':{'!r:x':{'timeline':{'events':[V,{'type':V},{'type':'m.room.message',"
            "'event_id':V,'sender':V},{'type':'m.room.message','event_id':'$a','sender':'@a:x',"
            "'content':V,'unsigned':V,'origin_server_ts':V},{'type':'m.room.message','event_id':"
            "'$b','sender':'@a:x','content':{'msgtype':V,'body':V,'format':V,'formatted_body':V,"
            "'url':V,'info':V,'m.relates_to':V,'m.mentions':V,'m.new_content':V}}]}}}}}",
            "{'rooms':{'join':{'!r:x':{'state':{'events':[{'type':'m.room.create','event_id':'$1',"
            "'sender':'@a:x','state_key':'','content':V},{'type':'m.room.power_levels','event_id':"
            "'$2','sender':'@a:x','state_key':'','content':{'users':V,'events':V,'invite':V}},"
            "{'type':'m.space.child','event_id':'$3','sender':'@a:x','state_key':'!c:x','content':"
            "{'via':V,'order':V}},{'type':'m.room.member','event_id':'$4','sender':'@a:x',"
            "'state_key':'@a:x','content':{'membership':V,'displayname':V,'avatar_url':V}},"
            "{'type':'org.parvis.group','event_id':'$5','sender':'@a:x','state_key':'','content':"
            "{'feed':V}}]}}}}}",
            "{'account_data':{'events':[{'type':'m.direct','content':V},{'type':'m.direct',"
            "'content':{'@a:x':V}},{'type':'m.push_rules','content':{'global':V}}]}}"};
        for (const QByteArray& shape : shapes) {
            for (const QByteArray& value : values) {
                const QByteArray answer = QByteArray(shape).replace("V", value);
                QTest::newRow(answer.first(qMin<qsizetype>(answer.size(), 200)).constData())
                    << answer;
            }
        }
    }
    void anythingIsSurvived() {
        QFETCH(QByteArray, answer);
        Reader reader;
        const SyncOutcome outcome = reader.read(answer);
        for (const auto& arrived : only<MessagesArrived>(outcome.changes)) {
            for (const Message& message : arrived.messages)
                QVERIFY(message.id.isValid() && message.sender.isValid());
        }
        // And it goes on as before.
        const auto next = only<MessagesArrived>(
            reader.readEvent(message("{'msgtype':'m.text','body':'fine'}", "$fine")).changes);
        const Room* room = reader.rooms.find(u"!r:x"_s);
        QVERIFY(room && (room->isSpace() || next.size() == 1));
    }
};

QTEST_GUILESS_MAIN(SyncParserTest)
#include "SyncParserTest.moc"
