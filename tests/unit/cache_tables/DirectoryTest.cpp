#include "cache/DirectoryWrites.h"
#include "cache/FtsQuery.h"
#include "cache/SyncWrites.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

PersonPatch personPatch(const QString& id, const QString& name) {
    PersonPatch patch;
    patch.id = personId(id);
    patch.displayName = name;
    return patch;
}

template<class Patch>
Writer::Work writing(const Patch& patch) {
    return [=](WriteSession& s) {
        return cache::write(s, patch);
    };
}

QStringList namesOf(const Result<QList<Person>>& people) {
    QStringList names;
    for (const Person& person : people.value_or(QList<Person>()))
        names.append(person.displayName);
    return names;
}

} // namespace

class DirectoryTest : public QObject {
    Q_OBJECT

private slots:
    void patchesKeepWhatTheyDoNotName() {
        Cache cache;
        Person whole;
        whole.id = personId(u"@ada"_s);
        whole.displayName = u"Ada"_s;
        whole.avatar = {account, u"mxc://a"_s};
        whole.title = u"Engineer"_s;
        whole.department = u"Cryogenics"_s;
        whole.manager = personId(u"@boss"_s);
        whole.email = u"a@x"_s;
        whole.phone = u"1"_s;
        whole.place = u"B2"_s;
        whole.timeZone = u"Europe/Zurich"_s;
        whole.about = u"about"_s;
        whole.status = u"status"_s;
        whole.languages = {u"fr"_s, u"en"_s};
        whole.skills = {u"C++"_s, u"cold"_s};
        VERIFY_OK(cache.write(writing(toPatch(whole))));
        QCOMPARE(**cache.reader().person(whole.id), whole);
        PersonPatch rename = personPatch(u"@ada"_s, u"Ada L."_s);
        VERIFY_OK(cache.write(writing(rename)));
        whole.displayName = u"Ada L."_s;
        QCOMPARE(**cache.reader().person(whole.id), whole);
        QVERIFY(cache.touched().people.contains(whole.id));
        VERIFY_OK(cache.write(writing(rename)));
        QVERIFY(cache.touched().isEmpty()); // nothing changed: nobody reads again
        QCOMPARE(namesOf(cache.reader().reportsOf(whole.manager, 5)), QStringList{u"Ada L."_s});
        VERIFY_OK(cache.check());
    }

    void groupsAndConversationsComeBackWhole() {
        Cache cache;
        Group group{{account, u"g"_s},
                    u"Group"_s,
                    u"Purpose"_s,
                    Privacy::Closed,
                    {account, u"mxc://g"_s},
                    place(),
                    Membership::Joined,
                    Role::Admin,
                    {true, false, true, false, true, true, false, true, false, false},
                    42,
                    true,
                    GroupColour::Teal,
                    Role::Moderator,
                    Role::Admin};
        VERIFY_OK(cache.write(writing(toPatch(group))));
        QCOMPARE(**cache.reader().group(group.id), group);
        Conversation c;
        c.id = place();
        c.kind = ConversationKind::Feed;
        c.group = group.id;
        c.name = u"Feed"_s;
        c.topic = u"Topic"_s;
        c.membership = Membership::Invited;
        c.invitedBy = personId(u"@bo"_s);
        c.encrypted = c.favourite = c.muted = true;
        c.rights = {false, true, false, true, false, true, true, false, true, false};
        c.pinned = {messageId(u"p"_s), messageId(u"q"_s)};
        c.saved = {{messageId(u"s"_s), at(7)}, {messageId(u"t"_s), at(8)}};
        c.followed = {{messageId(u"f"_s), Following::Followed},
                      {messageId(u"g"_s), Following::Muted}};
        c.memberCount = 7;
        c.unread = 3;
        c.mentions = 1;
        c.readUpTo = messageId(u"m"_s);
        c.lastActivity = at(5);
        VERIFY_OK(cache.write(writing(toPatch(c))));
        QCOMPARE(**cache.reader().conversation(c.id), c);
        ConversationPatch back;
        back.id = place();
        back.lastActivity = at(1);
        back.unread = 0;
        VERIFY_OK(cache.write(writing(back)));
        c.unread = 0; // the activity does not run backwards
        QCOMPARE(**cache.reader().conversation(c.id), c);
        const auto rows = cache.reader().groups();
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().mentions, 1);
    }

    void peopleAreFoundByPrefixAndWithoutAccents() {
        Cache cache;
        PersonPatch elodie = personPatch(u"@e"_s, u"Élodie Dupré"_s);
        elodie.title = u"Cryogenics engineer"_s;
        VERIFY_OK(cache.write(writing(elodie)));
        VERIFY_OK(cache.write(writing(personPatch(u"@b"_s, u"Bo Engel"_s))));
        VERIFY_OK(cache.write(writing(personPatch(u"@nameless"_s, {}))));
        QCOMPARE(namesOf(cache.reader().findPeople(u"elo"_s, 5)), QStringList{u"Élodie Dupré"_s});
        QCOMPARE(namesOf(cache.reader().findPeople(u"dup elodie"_s, 5)), QStringList());
        QCOMPARE(namesOf(cache.reader().findPeople(u"elodie dup"_s, 5)),
                 QStringList{u"Élodie Dupré"_s});
        // A name counts for more than a title.
        QCOMPARE(namesOf(cache.reader().findPeople(u"eng"_s, 5)).first(), u"Bo Engel"_s);
        QCOMPARE(namesOf(cache.reader().findPeople({}, 5)),
                 (QStringList{u"Bo Engel"_s, u"Élodie Dupré"_s}));
    }

    void membersReplaceAndLeave() {
        Cache cache;
        const GroupId group{account, u"g"_s};
        const auto members = [&](const QList<Member>& list, bool complete) {
            return cache.write(
                [=](WriteSession& s) { return writeMembers(s, group, list, complete); });
        };
        const PersonId ada = personId(u"@ada"_s);
        const PersonId bo = personId(u"@bo"_s);
        const PersonId cy = personId(u"@cy"_s);
        VERIFY_OK(members({{ada, Membership::Joined, Role::Admin}, {bo}}, true));
        VERIFY_OK(members({{cy, Membership::Asked}}, false));
        QVERIFY(cache.touched().groupMembers.contains(group));
        auto rows = cache.reader().groupMembers(group, 0, 10);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->first().person.id, ada);
        QCOMPARE(rows->first().role, Role::Admin);
        QCOMPARE(*cache.reader().groupMemberCount(group, Membership::Asked), 1);
        VERIFY_OK(members({{bo, Membership::None}, {cy, Membership::Banned}}, false));
        rows = cache.reader().groupMembers(group, 0, 10);
        QCOMPARE(rows->size(), 2); // who is kept out is remembered
        QCOMPARE(rows->last().person.id, cy);
        QCOMPARE(rows->last().membership, Membership::Banned);
        VERIFY_OK(members({{bo}}, true));
        rows = cache.reader().groupMembers(group, 0, 10);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().person.id, bo);
        QCOMPARE(cache.reader().groupMembers(group, 1, 10)->size(), 0);
    }

    void rolesChangeOfThoseWhoAreThere() {
        Cache cache;
        const GroupId group{account, u"g"_s};
        const PersonId ada = personId(u"@ada"_s);
        const PersonId bo = personId(u"@bo"_s);
        const PersonId cy = personId(u"@cy"_s);
        const auto roles = [&](const QList<RoleOf>& list, std::optional<Role> others) {
            return cache.write([=](WriteSession& s) { return writeRoles(s, group, list, others); });
        };
        VERIFY_OK(roles({{ada, Role::Admin}}, {})); // a group that nobody has told of
        QVERIFY(!cache.reader().group(group)->has_value());
        VERIFY_OK(cache.write([&](WriteSession& s) {
            return writeMembers(s, group, {{ada, Membership::Joined, Role::Admin}, {bo}}, true);
        }));
        const auto roleOf = [&](const PersonId& person) {
            const auto rows = cache.reader().groupMembers(group, 0, 10);
            const auto row = std::ranges::find_if(
                *rows, [&](const MemberRow& one) { return one.person.id == person; });
            return row == rows->end() ? std::optional<Role>() : row->role;
        };
        VERIFY_OK(roles({{bo, Role::Moderator}, {cy, Role::Admin}}, {}));
        QVERIFY(cache.touched().groupMembers.contains(group));
        QCOMPARE(roleOf(bo), std::optional(Role::Moderator));
        QCOMPARE(roleOf(ada), std::optional(Role::Admin));
        QVERIFY(!roleOf(cy)); // a role makes nobody a member
        VERIFY_OK(roles({{ada, Role::Admin}}, Role::Member));
        QCOMPARE(roleOf(bo), std::optional(Role::Member));
        QCOMPARE(roleOf(ada), std::optional(Role::Admin));
        const ConversationId chat = place();
        VERIFY_OK(cache.write(
            [&](WriteSession& s) { return writeMembers(s, chat, {{ada}, {bo}}, true); }));
        VERIFY_OK(cache.write(
            [&](WriteSession& s) { return writeRoles(s, chat, {{bo, Role::Admin}}, {}); }));
        const auto rows = cache.reader().conversationMembers(chat, 0, 10);
        for (const MemberRow& row : *rows)
            QCOMPARE(row.role, row.person.id == bo ? Role::Admin : Role::Member);
    }

    void aGroupGoesWithItsFeedAndChannels() {
        Cache cache;
        const GroupId group{account, u"g"_s};
        VERIFY_OK(cache.write([&](WriteSession& s) -> Result<void> {
            GroupPatch patch;
            patch.id = group;
            patch.name = u"G"_s;
            if (const auto done = cache::write(s, patch); !done)
                return done;
            for (const QString& id : {u"!feed"_s, u"!channel"_s, u"!chat"_s}) {
                ConversationPatch c;
                c.id = place(id);
                if (id != u"!chat"_s)
                    c.group = group;
                if (const auto done = cache::write(s, c); !done)
                    return done;
                Message m = message(u"in "_s + id);
                if (const auto done = appendMessages(s, c.id, {m}, {}); !done)
                    return done;
            }
            return writeMembers(s, group, {{personId(u"@bo"_s)}}, true);
        }));
        VERIFY_OK(cache.write([&](WriteSession& s) { return removeGroup(s, group); }));
        QVERIFY(!cache.reader().group(group)->has_value());
        QVERIFY(!cache.reader().conversation(place(u"!feed"_s))->has_value());
        QVERIFY(!cache.reader().conversation(place(u"!channel"_s))->has_value());
        QVERIFY(cache.reader().conversation(place(u"!chat"_s))->has_value());
        QVERIFY(cache.found(u"feed"_s).isEmpty());
        QCOMPARE(cache.found(u"text"_s), QStringList{u"in !chat"_s});
        QVERIFY(cache.reader().groupMembers(group, 0, 9)->isEmpty());
        VERIFY_OK(cache.write([&](WriteSession& s) { return removeGroup(s, group); }));
        VERIFY_OK(cache.check());
    }

    void searchTakesAnythingTyped_data() {
        QTest::addColumn<QString>("typed");
        const QStringList hostile{u"\""_s,
                                  u"\"unclosed"_s,
                                  u"a OR b"_s,
                                  u"NEAR(a b)"_s,
                                  u"text:*"_s,
                                  u"*"_s,
                                  u"^a"_s,
                                  u"(("_s,
                                  u"a AND"_s,
                                  u"NOT"_s,
                                  u"-a"_s,
                                  u"{title} : a"_s,
                                  u"😀"_s,
                                  u"😀 message"_s,
                                  u"a\"b\"c"_s,
                                  u"'; DROP TABLE message;--"_s,
                                  u"ſtraße ﬁ Å"_s,
                                  u"漢字"_s,
                                  u"\u0301"_s,
                                  u"e\u0301"_s,
                                  QString(10'000, u'a'),
                                  QString(u"w "_s).repeated(5000),
                                  QString(QChar(0)),
                                  u"a"_s + QChar(0) + u"b"_s,
                                  QString(QChar(0xd800)),
                                  QString(QChar(0xdc00)) + u"x"_s,
                                  u"क्षि"_s};
        int row = 0;
        for (const QString& typed : hostile)
            QTest::addRow("%d", row++) << typed;
    }
    void searchTakesAnythingTyped() {
        QFETCH(QString, typed);
        static Cache cache;
        static const bool filled = cache
                                       .write([](WriteSession& s) {
                                           return appendMessages(s, place(), messages(1, 3), {});
                                       })
                                       .has_value();
        QVERIFY(filled);
        VERIFY_OK(cache.reader().search(SearchQuery::parse(typed, QDate(2026, 11, 21)), {}, 5));
        VERIFY_OK(cache.reader().findPeople(typed, 5));
    }

    void membersOfAHugeGroupAreListedAlike() {
        Cache cache;
        const GroupId group{account, u"!g"_s};
        const auto fill = [&](int count) {
            return cache.write([=](WriteSession& s) -> Result<void> {
                GroupPatch patch;
                patch.id = group;
                patch.memberCount = count;
                if (const auto done = write(s, patch); !done)
                    return done;
                QList<Member> members;
                for (int i = 0; i < 40; ++i) {
                    PersonPatch person;
                    person.id = personId(u"@p%1"_s.arg(i, 2, 10, QChar(u'0')));
                    if (i % 10 != 9) // some have no name
                        person.displayName = u"Name %1"_s.arg((i * 7) % 40, 2, 10, QChar(u'0'));
                    if (const auto done = write(s, person); !done)
                        return done;
                    members.append({person.id,
                                    i % 13 == 0   ? Membership::None
                                    : i % 11 == 0 ? Membership::Asked
                                                  : Membership::Joined,
                                    i == 20 ? Role::Admin : Role::Member});
                }
                return writeMembers(s, group, members, true);
            });
        };
        const auto list = [&](int page) {
            QStringList ids;
            for (int offset = 0; offset < 60; offset += page) {
                const auto rows = cache.reader().groupMembers(group, offset, page);
                for (const MemberRow& row : rows.value_or(QList<MemberRow>()))
                    ids.append(row.person.id.remote);
            }
            return ids;
        };
        VERIFY_OK(fill(40));
        const QStringList sorted = list(7);
        QCOMPARE(sorted.size(), 36);
        QCOMPARE(sorted.first(), u"@p20"_s);
        VERIFY_OK(fill(100'000)); // counts as huge now
        for (const int page : {1, 7, 60}) {
            const QStringList huge = list(page);
            QCOMPARE(QSet<QString>(huge.cbegin(), huge.cend()),
                     QSet<QString>(sorted.cbegin(), sorted.cend()));
            QCOMPARE(huge.size(), sorted.size());
            QCOMPARE(huge.first(), u"@p20"_s);
        }
    }

    void aSlipOfTheFingerStillFinds_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("changed places") << u"elodei "_s << u"@e"_s;
        QTest::newRow("one too many") << u"carrron"_s << u"@e"_s;
        QTest::newRow("one missing, unfinished") << u"aleksndr"_s << u"@n"_s;
        QTest::newRow("another letter, two words") << u"alexsandra nowak"_s << u"@n"_s;
        QTest::newRow("no slip wins") << u"nowak"_s << u"@n"_s;
        QTest::newRow("too short to tell") << u"elx"_s << QString();
        QTest::newRow("two slips") << u"eoldei"_s << QString();
        QTest::newRow("syntax") << u"\"(elodei*"_s << u"@e"_s;
    }
    void aSlipOfTheFingerStillFinds() {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Cache cache;
        const auto add = [&cache](const QString& id, const QString& name) {
            return cache.write([=](WriteSession& s) {
                PersonPatch patch;
                patch.id = personId(id);
                patch.displayName = name;
                return write(s, patch);
            });
        };
        VERIFY_OK(add(u"@e"_s, u"Élodie Carron"_s));
        VERIFY_OK(cache.reader().findPeople(u"novak"_s, 5)); // the words are known by then
        VERIFY_OK(add(u"@n"_s, u"Aleksandra Nowak"_s));
        const auto people = cache.reader().findPeople(typed, 5);
        VERIFY_OK(people);
        QCOMPARE(people->isEmpty() ? QString() : people->first().id.remote, found);
        QVERIFY(people->size() <= 1);
    }

    void everyWordMustBeThereAndTheLastIsAPrefix() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) {
            return appendMessages(s, place(),
                                  {message(u"1"_s, 1, u"the quick brown fox"_s),
                                   message(u"2"_s, 2, u"the quiet Café 😀"_s),
                                   message(u"3"_s, 3, u"AND OR not"_s)},
                                  {});
        }));
        QCOMPARE(cache.found(u"the qui"_s), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(cache.found(u"qui "_s), QStringList());
        QCOMPARE(cache.found(u"fox quick"_s), QStringList{u"1"_s});
        QCOMPARE(cache.found(u"cafe"_s), QStringList{u"2"_s});
        QCOMPARE(cache.found(u"quiet 😀"_s), QStringList{u"2"_s});
        QCOMPARE(cache.found(u"and"_s), QStringList{u"3"_s});
        QCOMPARE(ftsQuery(u"  "_s), QString());
        QCOMPARE(ftsQuery(u"a \"b"_s), u"\"a\" \"b\"*"_s);
    }

    void anErrorRollsEverythingBackAndTheKeysAreForgotten() {
        Cache cache;
        const auto failed = cache.write([](WriteSession& s) -> Result<void> {
            if (const auto done = cache::write(s, personPatch(u"@new"_s, u"New"_s)); !done)
                return done;
            if (const auto done = appendMessages(s, place(), messages(1, 3), {}); !done)
                return done;
            return fail(ErrorKind::DiskFull);
        });
        COMPARE_KIND(failed, ErrorKind::DiskFull);
        QVERIFY(cache.touched().isEmpty());
        QVERIFY(!cache.reader().person(personId(u"@new"_s))->has_value());
        QVERIFY(!cache.reader().conversation(place())->has_value());
        // Remembered row keys of what was rolled back would now belong to others.
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return cache::write(s, personPatch(u"@other"_s, u"Other"_s)); }));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return appendMessages(s, place(), messages(1, 3), {}); }));
        QCOMPARE(cache.timeline(), ids(1, 3));
        QCOMPARE(cache.stored(u"m1"_s).message.sender, personId(u"@ada"_s));
        QCOMPARE(cache.stored(u"m1"_s).sender.id, personId(u"@ada"_s));
        VERIFY_OK(cache.check());
    }

    void positionsAndNotesAreKeptPerAccount() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) -> Result<void> {
            if (const auto done = writePosition(s, account, "one"); !done)
                return done;
            if (const auto done = writePosition(s, account, "two"); !done)
                return done;
            if (const auto done = writeNote(s, account, u"a"_s, "1"); !done)
                return done;
            if (const auto done = writeNote(s, account, u"b"_s, "2"); !done)
                return done;
            return writeNote(s, account, u"a"_s, {});
        }));
        const auto state = readSyncState(cache.database(), account);
        VERIFY_OK(state);
        QCOMPARE(state->position, "two"_qba);
        QCOMPARE(state->notes, (QHash<QString, QByteArray>{{u"b"_s, "2"_qba}}));
        QVERIFY(readSyncState(cache.database(), AccountId{9})->position.isEmpty());
    }

    void chatsAreThoseOneIsIn() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) -> Result<void> {
            struct Row {
                QString id;
                ConversationKind kind;
                Membership membership;
                int second;
            };
            const QList<Row> rows{
                {u"!old"_s, ConversationKind::Chat, Membership::Joined, 1},
                {u"!new"_s, ConversationKind::Direct, Membership::Joined, 3},
                {u"!invited"_s, ConversationKind::Chat, Membership::Invited, 2},
                {u"!channel"_s, ConversationKind::Channel, Membership::Joined, 0},
                {u"!left"_s, ConversationKind::Chat, Membership::None, 9},
                {u"!feed"_s, ConversationKind::Feed, Membership::Joined, 9},
            };
            for (const Row& row : rows) {
                ConversationPatch patch;
                patch.id = place(row.id);
                patch.kind = row.kind;
                patch.membership = row.membership;
                patch.lastActivity = at(row.second);
                if (row.kind == ConversationKind::Direct)
                    patch.peer = personId(u"@bo"_s);
                if (const auto done = cache::write(s, patch); !done)
                    return done;
            }
            return cache::write(s, personPatch(u"@bo"_s, u"Bo"_s));
        }));
        QStringList order;
        const auto chats = cache.reader().chats();
        for (const ConversationRow& row : *chats)
            order.append(row.conversation.id.remote);
        QCOMPARE(order, (QStringList{u"!new"_s, u"!invited"_s, u"!old"_s, u"!channel"_s}));
        QCOMPARE(chats->first().peer.displayName, u"Bo"_s);
    }

    void mentionsAreFoundAcrossConversations() {
        Cache cache;
        Message mine = message(u"mine"_s, 5);
        mine.mentionsMe = true;
        VERIFY_OK(cache.write([&](WriteSession& s) {
            return appendMessages(s, place(), messages(1, 2) + QList{mine}, {});
        }));
        QCOMPARE(cache.reader().mentions(5)->size(), 1);
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"mine"_s)); }));
        QCOMPARE(cache.reader().mentions(5)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "DirectoryTest.moc"
