// Which groups are listed and found, their channels, and what is new in their posts.
#include "cache/DirectoryWrites.h"
#include "cache/Removal.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

namespace parvis::cache {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

GroupPatch groupPatch(const QString& id, const QString& name, int members,
                      Membership membership = Membership::None) {
    GroupPatch patch;
    patch.id = {account, id};
    patch.name = name;
    patch.privacy = Privacy::Open;
    patch.memberCount = members;
    patch.membership = membership;
    return patch;
}

ConversationPatch channelPatch(const QString& id, const QString& name, Membership membership) {
    ConversationPatch patch;
    patch.id = {account, id};
    patch.kind = ConversationKind::Channel;
    patch.group = GroupId{account, u"g"_s};
    patch.name = name;
    patch.membership = membership;
    return patch;
}

template<class Patch>
Writer::Work writing(const Patch& patch) {
    return [patch](WriteSession& session) {
        return write(session, patch);
    };
}

QStringList names(const Result<QList<Group>>& groups) {
    QStringList names;
    for (const Group& group : groups.value_or(QList<Group>()))
        names.append(group.name);
    return names;
}

QStringList names(const Result<QList<GroupRow>>& rows) {
    QStringList names;
    for (const GroupRow& row : rows.value_or(QList<GroupRow>()))
        names.append(row.group.name);
    return names;
}

QStringList channelNames(Cache& cache) {
    QStringList names;
    const auto rows = cache.reader().channels({account, u"g"_s});
    for (const ConversationRow& row : rows.value_or(QList<ConversationRow>()))
        names.append(row.conversation.name);
    return names;
}

} // namespace

class GroupsTest : public QObject {
    Q_OBJECT

private slots:
    void onesOwnAndWhatIsSuggested() {
        Cache cache;
        for (const GroupPatch& patch :
             {groupPatch(u"1"_s, u"Small"_s, 3), groupPatch(u"2"_s, u"Large"_s, 300),
              groupPatch(u"3"_s, u"Mine"_s, 20, Membership::Joined),
              groupPatch(u"4"_s, u"Asked"_s, 10, Membership::Asked),
              groupPatch(u"5"_s, u"Blocked"_s, 1000, Membership::Banned),
              groupPatch(u"6"_s, {}, 2000)})
            VERIFY_OK(cache.write(writing(patch)));
        GroupPatch old = groupPatch(u"7"_s, u"Archived"_s, 5000);
        old.archived = true;
        VERIFY_OK(cache.write(writing(old)));
        QCOMPARE(names(cache.reader().ownGroups()), (QStringList{u"Asked"_s, u"Mine"_s}));
        QCOMPARE(names(cache.reader().suggestedGroups(10)), (QStringList{u"Large"_s, u"Small"_s}));
        QCOMPARE(names(cache.reader().suggestedGroups(1)), QStringList{u"Large"_s});
    }

    void groupsAreFoundByTheirWords() {
        Cache cache;
        GroupPatch cryo = groupPatch(u"1"_s, u"Cryogénie et vide"_s, 5);
        GroupPatch valves = groupPatch(u"2"_s, u"Valves"_s, 50);
        valves.purpose = u"For the cryogenics people"_s;
        GroupPatch walk = groupPatch(u"3"_s, u"Walking with Cryo"_s, 500, Membership::Joined);
        walk.privacy = Privacy::Closed;
        for (const GroupPatch& patch : {cryo, valves, walk})
            VERIFY_OK(cache.write(writing(patch)));
        CacheReader& reader = cache.reader();
        // The name's beginning first, then a word of the name, then the purpose.
        const GroupsWanted all{u"cryo"_s, {}, true, 10};
        QCOMPARE(names(reader.findGroups(all)),
                 (QStringList{u"Cryogénie et vide"_s, u"Walking with Cryo"_s, u"Valves"_s}));
        QCOMPARE(names(reader.findGroups({u"cryogenie VIDE"_s, {}, true, 10})),
                 QStringList{u"Cryogénie et vide"_s});
        QCOMPARE(names(reader.findGroups({u"cryo people"_s, {}, true, 10})),
                 QStringList{u"Valves"_s});
        QCOMPARE(names(reader.findGroups({u"yo"_s, {}, true, 10})), QStringList());
        QCOMPARE(names(reader.findGroups({u"cryo"_s, Privacy::Closed, true, 10})),
                 QStringList{u"Walking with Cryo"_s});
        QCOMPARE(names(reader.findGroups({u"cryo"_s, {}, false, 1})),
                 QStringList{u"Cryogénie et vide"_s});
        // Without words what is new to the person comes first, the largest of it.
        QCOMPARE(names(reader.findGroups({{}, {}, true, 10})),
                 (QStringList{u"Valves"_s, u"Cryogénie et vide"_s, u"Walking with Cryo"_s}));
        QCOMPARE(names(reader.findGroups({{}, {}, false, 10})),
                 (QStringList{u"Valves"_s, u"Cryogénie et vide"_s}));
    }

    void channelsThatAreNotListedGo() {
        Cache cache;
        VERIFY_OK(cache.write(writing(groupPatch(u"g"_s, u"Group"_s, 5, Membership::Joined))));
        VERIFY_OK(cache.write(writing(channelPatch(u"a"_s, u"Alpha"_s, Membership::Joined))));
        VERIFY_OK(cache.write(writing(channelPatch(u"b"_s, u"Beta"_s, Membership::None))));
        VERIFY_OK(cache.write(writing(channelPatch(u"c"_s, u"Gamma"_s, Membership::None))));
        QCOMPARE(channelNames(cache), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
        VERIFY_OK(cache.write([](WriteSession& session) {
            return keepChannels(session, {account, u"g"_s}, {ConversationId{account, u"c"_s}});
        }));
        // One that the account is in stays, whatever a list says.
        QCOMPARE(channelNames(cache), (QStringList{u"Alpha"_s, u"Gamma"_s}));
        QVERIFY(cache.touched().groups.contains(GroupId{account, u"g"_s}));
        VERIFY_OK(cache.tidyAll());
        VERIFY_OK(cache.check());
    }

    void newsAreOfPostsThatOneFollows() {
        Cache cache;
        const PersonId self = personId(u"@me"_s);
        ConversationPatch feed;
        feed.id = place();
        feed.kind = ConversationKind::Feed;
        feed.membership = Membership::Joined;
        feed.readUpTo = messageId(u"read"_s);
        VERIFY_OK(cache.write(writing(feed)));
        const auto post = [](const QString& name, qint64 second, const QString& by) {
            Message message = test::message(name, second);
            message.sender = personId(by);
            return message;
        };
        const auto comment = [&](const QString& name, qint64 second, const QString& by,
                                 const QString& root) {
            Message message = post(name, second, by);
            message.threadRoot = messageId(root);
            return message;
        };
        VERIFY_OK(cache.write([&](WriteSession& session) {
            return appendMessages(
                session, place(),
                {post(u"mine"_s, 1, u"@me"_s), post(u"foreign"_s, 2, u"@ada"_s),
                 post(u"followed"_s, 3, u"@ada"_s), post(u"joined"_s, 4, u"@ada"_s),
                 comment(u"old"_s, 5, u"@ada"_s, u"mine"_s),
                 comment(u"own"_s, 6, u"@me"_s, u"joined"_s), post(u"read"_s, 7, u"@ada"_s),
                 comment(u"n1"_s, 8, u"@ada"_s, u"mine"_s),
                 comment(u"n2"_s, 9, u"@bo"_s, u"mine"_s),
                 comment(u"n3"_s, 10, u"@ada"_s, u"foreign"_s),
                 comment(u"n4"_s, 11, u"@ada"_s, u"followed"_s),
                 comment(u"n5"_s, 12, u"@ada"_s, u"joined"_s),
                 comment(u"n6"_s, 13, u"@me"_s, u"foreign"_s)},
                {});
        }));
        const auto told = [&] {
            QStringList posts;
            for (const PostNews& news :
                 cache.reader().postNews(self, 10).value_or(QList<PostNews>()))
                posts.append(news.post.message.id.remote + u' ' + QString::number(news.comments));
            return posts;
        };
        // "foreign" counts, because the person commented on it since.
        QCOMPARE(told(), (QStringList{u"joined 1"_s, u"foreign 1"_s, u"mine 2"_s}));
        ConversationPatch decided;
        decided.id = place();
        decided.followed = QList<FollowedPost>{{messageId(u"followed"_s), Following::Followed},
                                               {messageId(u"mine"_s), Following::Muted}};
        VERIFY_OK(cache.write(writing(decided)));
        QCOMPARE(told(), (QStringList{u"joined 1"_s, u"followed 1"_s, u"foreign 1"_s}));
        QCOMPARE(cache.reader().postNews(self, 1)->size(), 1);
        ConversationPatch read;
        read.id = place();
        read.readUpTo = messageId(u"n6"_s);
        VERIFY_OK(cache.write(writing(read)));
        QCOMPARE(told(), QStringList());
    }

    void aCardIsKeptAndGoes() {
        Cache cache;
        ConversationPatch chat;
        chat.id = place();
        VERIFY_OK(cache.write(writing(chat)));
        Message message = test::message(u"m"_s, 1, u"see https://example.org/a"_s);
        message.link = LinkCard{u"https://example.org/a"_s,
                                u"Title"_s,
                                u"Description"_s,
                                u"Site"_s,
                                {account, u"mxc://x/y"_s},
                                640,
                                400};
        VERIFY_OK(cache.write([&](WriteSession& session) {
            return appendMessages(session, place(), {message}, {});
        }));
        QCOMPARE(cache.stored(u"m"_s).message.link, message.link);
        VERIFY_OK(cache.write([&](WriteSession& session) {
            return editMessage(session, place(), messageId(u"m"_s), {}, u"no link"_s, {}, at(2));
        }));
        QVERIFY(!cache.stored(u"m"_s).message.link);
        VERIFY_OK(cache.write([&](WriteSession& session) {
            return editMessage(session, place(), messageId(u"m"_s), {}, message.text, {}, at(3), {},
                               message.link);
        }));
        QCOMPARE(cache.stored(u"m"_s).message.link, message.link);
        VERIFY_OK(cache.write([&](WriteSession& session) {
            return redactMessage(session, place(), messageId(u"m"_s));
        }));
        QVERIFY(!cache.stored(u"m"_s).message.link);
        // Its picture is of no use any more.
        VERIFY_OK(cache.tidyAll());
        const auto unused = UnusedMedia::found(cache.database());
        QVERIFY(unused && unused->contains(MediaRef{account, u"mxc://x/y"_s}));
    }
};

} // namespace parvis::cache

QTEST_GUILESS_MAIN(parvis::cache::GroupsTest)
#include "GroupsTest.moc"
