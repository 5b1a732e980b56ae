#include "models/ChatListModel.h"
#include "models/GroupListModel.h"
#include "models/GroupSummary.h"
#include "models/PeopleModel.h"
#include "models/SearchModel.h"
#include "unit/models/support/Desk.h"
#include "workspace/Compose.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;

namespace {

ConversationPatch chat(const QString& id, const QString& name, int second) {
    ConversationPatch patch;
    patch.id = place(id);
    patch.name = name;
    patch.lastActivity = at(second);
    return patch;
}

QStringList titlesOf(const ChatListModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.item(row).title);
    return titles;
}

QStringList titlesOf(const SearchModel& model, SearchResult::Kind kind) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).kind == kind)
            titles.append(model.item(row).title);
    }
    return titles;
}

void searchFor(SearchModel& model, const QString& text) {
    model.setText(text);
    QTRY_VERIFY(!model.isSearching());
}

PersonPatch person(const QString& id, const QString& name, const QString& title = {}) {
    PersonPatch patch;
    patch.id = personId(id);
    patch.displayName = name;
    patch.title = title;
    return patch;
}

} // namespace

class ListModelsTest : public QObject {
    Q_OBJECT

private slots:
    void chatsStandInSectionsByTheirNewest() {
        Desk desk;
        ChatListModel model(desk.reads());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        desk.change(chat(u"!a"_s, u"Old"_s, 1));
        desk.change(chat(u"!b"_s, u"New"_s, 3));
        ConversationPatch favourite = chat(u"!c"_s, u"Favourite"_s, 2);
        favourite.favourite = true;
        desk.change(favourite);
        ConversationPatch invited = chat(u"!d"_s, u"Invited"_s, 0);
        invited.membership = Membership::Invited;
        desk.change(invited);
        QCOMPARE(titlesOf(model), (QStringList{u"Invited"_s, u"Favourite"_s, u"New"_s, u"Old"_s}));
        QCOMPARE(model.item(0).section, ChatSection::Invitations);
        QCOMPARE(model.item(1).section, ChatSection::Favourites);
        desk.apply({PersonChanged{person(u"@bo"_s, u"Bo Engel"_s)}});
        Message m = message(u"m"_s, 9);
        m.conversation = place(u"!a"_s);
        desk.arrive({m}, {}, place(u"!a"_s));
        QCOMPARE(titlesOf(model), (QStringList{u"Invited"_s, u"Favourite"_s, u"Old"_s, u"New"_s}));
        QCOMPARE(model.item(2).preview, u"Bo: text of m"_s);
        QCOMPARE(model.item(2).time, at(9));
        QCOMPARE(model.rowOf(place(u"!b"_s)), 3);
        desk.apply({ConversationGone{place(u"!b"_s)}});
        QCOMPARE(model.rowCount(), 3);
    }

    void theBadgeCountsWhatNeedsThePerson() {
        Desk desk;
        ChatListModel model(desk.reads());
        QSignalSpy changed(&model, &ChatListModel::neededChanged);
        ConversationPatch direct = chat(u"!direct"_s, {}, 1);
        direct.kind = ConversationKind::Direct;
        direct.peer = personId(u"@bo"_s);
        direct.unread = 3;
        desk.change(direct);
        QCOMPARE(model.needed(), 3);
        ConversationPatch several = chat(u"!several"_s, u"Several"_s, 2);
        several.unread = 50;
        several.mentions = 2;
        desk.change(several);
        QCOMPARE(model.needed(), 5);
        ConversationPatch muted = chat(u"!muted"_s, u"Muted"_s, 3);
        muted.unread = muted.mentions = 9;
        muted.muted = true;
        desk.change(muted);
        QCOMPARE(model.needed(), 5);
        ConversationPatch invited = chat(u"!invited"_s, u"Invited"_s, 4);
        invited.membership = Membership::Invited;
        desk.change(invited);
        QCOMPARE(model.needed(), 6);
        QCOMPARE(changed.count(), 3);
    }

    void aDirectChatShowsThePerson() {
        Desk desk;
        ChatListModel model(desk.reads());
        Tester tester(&model, fatal);
        ConversationPatch direct = chat(u"!room"_s, u"ignored"_s, 1);
        direct.kind = ConversationKind::Direct;
        direct.peer = personId(u"@bo:example.org"_s);
        desk.change(direct);
        QCOMPARE(model.item(0).title, u"bo"_s);
        desk.apply({PersonChanged{person(u"@bo:example.org"_s, u"Bo Engel"_s)}});
        QCOMPARE(model.item(0).title, u"Bo Engel"_s);
        desk.live().apply(PresenceChanged{personId(u"@bo:example.org"_s), Presence::Online, at(1)});
        QCOMPARE(model.item(0).presence, Presence::Online);
        desk.arrive({message(u"m"_s, 5, u"@me"_s)});
        QCOMPARE(model.item(0).preview, u"You: text of m"_s);
        desk.queue(u"t"_s, u"x"_s);
        QVERIFY(!model.item(0).failed);
        desk.personal([](cache::WriteSession& s) {
            return cache::markFailed(s, u"t"_s, {ErrorKind::Forbidden, {}, {}, {}});
        });
        QVERIFY(model.item(0).failed);
    }

    void previewsShowTextWithoutMarks() {
        Desk desk;
        ChatListModel model(desk.reads());
        desk.change(chat(u"!room"_s, u"Room"_s, 1));
        const MessageContent typed =
            workspace::compose(u"see **bold** and `code`\n```\na <b>\n```"_s);
        Message own = message(u"m"_s, 5, u"@me"_s);
        own.text = typed.text;
        own.html = typed.html;
        desk.arrive({own});
        QCOMPARE(model.item(0).preview, u"You: see bold and code a <b>"_s);
        Message plain = message(u"n"_s, 6, u"@me"_s);
        plain.text = u"2 * 3 * 4 is `not` formatted"_s; // no formatted form: as it was written
        desk.arrive({plain});
        QCOMPARE(model.item(0).preview, u"You: 2 * 3 * 4 is `not` formatted"_s);
        QCOMPARE(workspace::readableText(own), u"see bold and code\na <b>"_s);
        own.html = u"<img src=\"mxc://x/y\">"_s; // nothing readable in it
        QCOMPARE(workspace::readableText(own), typed.text);
    }

    void groupsStandInSectionsByName() {
        Desk desk;
        GroupListModel model(desk.reads());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        const auto group = [&](const QString& name, Membership membership) {
            GroupPatch patch;
            patch.id = {account, u"g "_s + name};
            patch.name = name;
            patch.membership = membership;
            patch.feed = place(u"!feed "_s + name);
            desk.apply({GroupChanged{patch}});
        };
        group(u"zoo"_s, Membership::Joined);
        group(u"Arts"_s, Membership::Joined);
        group(u"Open"_s, Membership::None);
        group(u"Asked"_s, Membership::Asked);
        group(u"Invited"_s, Membership::Invited);
        group(u"Banned"_s, Membership::Banned);
        QTRY_COMPARE(model.rowCount(), 5); // in a turn of its own
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.item(row).group.name);
        QCOMPARE(names, (QStringList{u"Invited"_s, u"Arts"_s, u"zoo"_s, u"Asked"_s, u"Open"_s}));
        QCOMPARE(model.needed(), 1);
        ConversationPatch feed;
        feed.id = place(u"!feed zoo"_s);
        feed.kind = ConversationKind::Feed;
        feed.unread = 4;
        feed.mentions = 2;
        desk.change(feed);
        QTRY_COMPARE(model.needed(), 3);
        QCOMPARE(model.item(2).unread, 4);
    }

    void peopleAreFilteredAndPaged() {
        Desk desk;
        PeopleModel model(desk.reads());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        std::vector<Change> changes;
        for (int i = 0; i < 250; ++i)
            changes.push_back(
                PersonChanged{person(u"@p%1"_s.arg(i), u"Person %1"_s.arg(i, 3, 10, QChar(u'0')))});
        desk.apply(changes);
        QVERIFY(model.rowCount() < 250); // a page, and another one that the tester asks for
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        model.setFilter(u"person 007"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).name, u"Person 007"_s);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 100);
    }

    void membersComeAndGo() {
        Desk desk;
        const GroupId group{account, u"g"_s};
        PeopleModel model(desk.reads(), group);
        Tester tester(&model, fatal);
        desk.apply({MembersChanged{group,
                                   {},
                                   {{personId(u"@a"_s), Membership::Joined, Role::Admin},
                                    {personId(u"@b"_s), Membership::Asked}},
                                   true}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(0).role, Role::Admin);
        QCOMPARE(model.item(1).membership, Membership::Asked);
        desk.apply({MembersChanged{group, {}, {{personId(u"@b"_s)}}, false}});
        QCOMPARE(model.item(1).membership, Membership::Joined);
        desk.apply({MembersChanged{group, {}, {{personId(u"@a"_s), Membership::None}}, false}});
        QCOMPARE(model.rowCount(), 1);
    }

    void searchFindsEveryKind() {
        Desk desk;
        desk.change(chat(u"!lab"_s, u"Laboratory talk"_s, 1));
        GroupPatch group;
        group.id = {account, u"g"_s};
        group.name = u"Laboratory"_s;
        desk.apply({GroupChanged{group}, PersonChanged{person(u"@bo"_s, u"Bo Labrecque"_s)},
                    PersonChanged{person(u"@cy"_s, u"Cy"_s, u"Laboratory head"_s)}});
        Message m = message(u"m"_s, 9);
        m.text = u"the labour of the day"_s;
        m.conversation = place(u"!lab"_s);
        desk.arrive({m}, {}, place(u"!lab"_s));
        SearchModel model(desk.reads());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        searchFor(model, {});
        QCOMPARE(titlesOf(model, SearchResult::Kind::Message), QStringList());
        QCOMPARE(titlesOf(model, SearchResult::Kind::Chat), QStringList{u"Laboratory talk"_s});
        searchFor(model, u"lab"_s);
        QCOMPARE(titlesOf(model, SearchResult::Kind::Chat), QStringList{u"Laboratory talk"_s});
        QCOMPARE(titlesOf(model, SearchResult::Kind::Group), QStringList{u"Laboratory"_s});
        QCOMPARE(titlesOf(model, SearchResult::Kind::Person),
                 (QStringList{u"Bo Labrecque"_s, u"Cy"_s}));
        QCOMPARE(titlesOf(model, SearchResult::Kind::Message),
                 QStringList{u"Bo Labrecque in Laboratory talk"_s});
        searchFor(model, u"labour day"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).message, messageId(u"m"_s));
        searchFor(model, u"\"(*"_s);
        QCOMPARE(titlesOf(model, SearchResult::Kind::Message), QStringList());
        searchFor(model, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void ofWhatIsTypedInARushOnlyTheLastIsSearchedFor() {
        Desk desk;
        desk.apply({PersonChanged{person(u"@bo"_s, u"Bo Labrecque"_s)},
                    PersonChanged{person(u"@cy"_s, u"Cy Corbaz"_s)}});
        SearchModel model(desk.reads());
        QSignalSpy found(&model, &SearchModel::found);
        for (const QString& text : {u"b"_s, u"bo"_s, u"c"_s, u"cy"_s}) {
            model.setText(text);
            QVERIFY(model.isSearching());
            QCOMPARE(model.rowCount(), 0); // never before the event loop runs
        }
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(found.count(), 1);
        QCOMPARE(titlesOf(model, SearchResult::Kind::Person), QStringList{u"Cy Corbaz"_s});
    }

    void aSearchThatRunsMayOutliveWhoAsked() {
        Desk desk;
        desk.fill();
        for (int i = 0; i < 20; ++i) {
            SearchModel model(desk.reads());
            model.setText(u"the"_s);
        }
        SearchModel last(desk.reads());
        searchFor(last, u"the"_s);
        QVERIFY(last.rowCount() > 0);
    }

    void peopleOfAGroupAreCountedAside() {
        Desk desk;
        GroupPatch patch;
        patch.id = {account, u"g"_s};
        patch.name = u"Laboratory"_s;
        patch.memberCount = 3;
        desk.apply({GroupChanged{patch},
                    MembersChanged{patch.id,
                                   {},
                                   {{personId(u"@a"_s), Membership::Joined, Role::Member},
                                    {personId(u"@b"_s), Membership::Joined, Role::Member},
                                    {personId(u"@c"_s), Membership::Asked, Role::Member}},
                                   true}});
        desk.live().apply(PresenceChanged{personId(u"@a"_s), Presence::Online, at(1)});
        desk.live().apply(PresenceChanged{personId(u"@c"_s), Presence::Online, at(1)});
        std::optional<GroupPeople> people;
        peopleOf(desk.reads(), patch.id).then(&desk.reads(), [&](Result<GroupPeople> counted) {
            people = counted.value_or(GroupPeople{});
        });
        QTRY_VERIFY(people.has_value());
        QCOMPARE(people->joined.size(), 2);
        QCOMPARE(people->asking, 1);
        QCOMPARE(summaryOf(desk.reads(), patch.id, *people)->around, 1);
        QCOMPARE(summaryOf(desk.reads(), patch.id)->around, 0);
        people->group.remote = u"other"_s;
        QCOMPARE(summaryOf(desk.reads(), patch.id, *people)->asking, 0);
    }

    void namesMatchByWordsWithoutAccents() {
        QVERIFY(nameMatches(u"Élodie Dupré"_s, u"dup elo"_s));
        QVERIFY(nameMatches(u"Laboratory"_s, {}));
        QVERIFY(!nameMatches(u"Laboratory"_s, u"oratory"_s));
    }

    void everythingOfTheSampleCanBeListed() {
        Desk desk;
        ChatListModel chats(desk.reads());
        GroupListModel groups(desk.reads());
        PeopleModel people(desk.reads());
        SearchModel search(desk.reads());
        Tester chatTester(&chats, fatal);
        Tester groupTester(&groups, fatal);
        Tester peopleTester(&people, fatal);
        Tester searchTester(&search, fatal);
        desk.fill();
        QVERIFY(chats.rowCount() > 10);
        QTRY_COMPARE(groups.rowCount(), 18);
        people.fetchMore({});
        QCOMPARE(people.rowCount(), 120);
        for (const QString& typed : {u"a"_s, u"me"_s, u"meeting"_s, u"the "_s, u"z"_s, QString()}) {
            searchFor(search, typed);
            QSet<QString> keys;
            for (int row = 0; row < search.rowCount(); ++row)
                keys.insert(keyOf(search.item(row)));
            QCOMPARE(keys.size(), search.rowCount());
        }
        for (int row = 0; row < chats.rowCount(); ++row) {
            QVERIFY(!chats.item(row).title.isEmpty());
            if (row > 0)
                QVERIFY(chats.item(row - 1).section <= chats.item(row).section);
        }
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
