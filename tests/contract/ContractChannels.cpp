// Channels of groups, posts that are followed, and cards of links.
#include "contract/ContractSuite.h"
#include "contract/GroupQuestions.h"

#include <QBuffer>
#include <QImage>

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

/// What a client knows of a conversation; invalid when it knows none.
Conversation known(const Client& client, const ConversationId& id) {
    return client.state.conversations.value(id.remote);
}

Membership membershipIn(const Client& client, const ConversationId& channel) {
    return client.state.conversations.contains(channel.remote) ? known(client, channel).membership
                                                               : Membership::None;
}

} // namespace

QString ContractSuite::makeChannel(Client& owner, const GroupId& group, const QString& name,
                                   ConversationId& channel) {
    const auto made = owner.run(CreateChannel{group, name, u"about "_s + name, {}});
    if (!made)
        return told(made);
    channel = made->conversation;
    const bool there = owner.wait([&] {
        const Conversation place = known(owner, channel);
        return place.kind == ConversationKind::Channel && place.membership == Membership::Joined &&
               place.group == group;
    });
    return there ? QString() : u"the channel did not come"_s;
}

void ContractSuite::aChannelIsForMembers() {
    Two two;
    GroupId group;
    ConversationId feed;
    ConversationId channel;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().channels)
        QSKIP("groups have no channels here");
    QVERIFY(a->state.groups[group.remote].rights.channels);
    QVERIFY(!b->state.groups[group.remote].rights.channels);
    REFUSED(b->run(CreateChannel{b->mine(group), u"Mine"_s, {}, {}}), ErrorKind::Forbidden);
    REFUSED(a->run(CreateChannel{group, u"  "_s, {}, {}}), ErrorKind::InvalidInput);
    FINE(makeChannel(*a, group, u"Valves"_s, channel));
    DONE(a->say(channel, u"kept for members"_s));

    // Another member is not in it, finds it, and reads from the beginning once inside.
    DONE(b->run(LoadChannels{b->mine(group)}));
    QVERIFY(b->wait([&] { return b->state.channels[group.remote].contains(channel.remote); }));
    QCOMPARE(known(*b, channel).kind, ConversationKind::Channel);
    QCOMPARE(known(*b, channel).membership, Membership::None);
    QCOMPARE(known(*b, channel).name, u"Valves"_s);
    QCOMPARE(known(*b, channel).topic, u"about Valves"_s);
    QVERIFY(!known(*b, channel).rights.post);
    QVERIFY(knowsNothingOf(*b, channel));
    DONE(b->run(JoinConversation{b->mine(channel)}));
    QVERIFY(
        b->wait([&] { return b->state.texts(b->mine(channel)).contains(u"kept for members"_s); }));
    QVERIFY(b->wait([&] { return known(*b, channel).rights.post; }));
    DONE(b->say(b->mine(channel), u"hello from inside"_s));
    QVERIFY(a->wait([&] { return a->state.texts(channel).contains(u"hello from inside"_s); }));

    // Out of it again nothing of it stays but that it is there.
    DONE(b->run(LeaveConversation{b->mine(channel)}));
    QVERIFY(b->wait([&] { return membershipIn(*b, channel) == Membership::None; }));
    QVERIFY(b->wait([&] { return knowsNothingOf(*b, channel); }));

    // The group is open, its channel is not.
    TestUser userC;
    std::unique_ptr<Client> c;
    FINE(enter(c, userC, u"Carol"_s));
    REFUSED(c->run(LoadChannels{c->mine(group)}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(c->run(JoinConversation{c->mine(channel)}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(c->run(LoadOlder{c->mine(channel), {}, 20}), ErrorKind::NotFound, ErrorKind::Forbidden);
    if (const auto all = m_fixture.toldToStranger(userC, group.remote, channel.remote, {}))
        QVERIFY2(!all->contains("kept for members") && !all->contains("hello from inside"),
                 all->constData());
}

void ContractSuite::whoIsOutOfTheGroupIsOutOfItsChannels() {
    Two two;
    GroupId group;
    ConversationId feed;
    ConversationId first;
    ConversationId second;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().channels)
        QSKIP("groups have no channels here");
    FINE(makeChannel(*a, group, u"First"_s, first));
    FINE(makeChannel(*a, group, u"Second"_s, second));
    for (const ConversationId& channel : {first, second}) {
        DONE(b->run(LoadChannels{b->mine(group)}));
        DONE(b->run(JoinConversation{b->mine(channel)}));
        QVERIFY(b->wait([&] { return membershipIn(*b, channel) == Membership::Joined; }));
    }
    // The admin has left one of the two: who is removed must be out of that one, too.
    DONE(a->run(LeaveConversation{second}));
    QVERIFY(a->wait([&] { return membershipIn(*a, second) == Membership::None; }));
    DONE(b->say(b->mine(second), u"said while inside"_s));
    DONE(a->run(RemoveFromGroup{group, a->id(userB), {}}));
    for (const ConversationId& channel : {first, second})
        QVERIFY(b->wait([&] { return membershipIn(*b, channel) == Membership::None; }));
    QVERIFY(b->wait([&] { return knowsNothingOf(*b, second); }));
    for (const ConversationId& channel : {first, second}) {
        REFUSED(b->say(b->mine(channel), u"still here"_s), ErrorKind::Forbidden,
                ErrorKind::NotFound);
        REFUSED(b->run(JoinConversation{b->mine(channel)}), ErrorKind::Forbidden,
                ErrorKind::NotFound);
    }
    QVERIFY(!b->state.conversations.contains(first.remote));
}

void ContractSuite::leavingAGroupLeavesItsChannels() {
    Two two;
    GroupId group;
    ConversationId feed;
    ConversationId channel;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().channels)
        QSKIP("groups have no channels here");
    FINE(makeChannel(*a, group, u"Valves"_s, channel));
    DONE(b->run(LoadChannels{b->mine(group)}));
    DONE(b->run(JoinConversation{b->mine(channel)}));
    QVERIFY(b->wait([&] { return membershipIn(*b, channel) == Membership::Joined; }));
    DONE(b->run(LeaveGroup{b->mine(group)}));
    QVERIFY(b->wait([&] { return !b->state.conversations.contains(channel.remote); }));
    REFUSED(b->say(b->mine(channel), u"still here"_s), ErrorKind::Forbidden, ErrorKind::NotFound);
}

void ContractSuite::aDeletedChannelIsGone() {
    Two two;
    GroupId group;
    ConversationId feed;
    ConversationId channel;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().channels)
        QSKIP("groups have no channels here");
    FINE(makeChannel(*a, group, u"For a while"_s, channel));
    DONE(b->run(LoadChannels{b->mine(group)}));
    DONE(b->run(JoinConversation{b->mine(channel)}));
    QVERIFY(b->wait([&] { return membershipIn(*b, channel) == Membership::Joined; }));
    REFUSED(b->run(DeleteChannel{b->mine(channel)}), ErrorKind::Forbidden);
    REFUSED(a->run(DeleteChannel{feed}), ErrorKind::NotFound);
    DONE(a->run(DeleteChannel{channel}));
    for (Client* client : {a.get(), b.get()}) {
        QVERIFY(client->wait([&] { return membershipIn(*client, channel) == Membership::None; }));
        DONE(client->run(LoadChannels{client->mine(group)}));
        QVERIFY(client->wait(
            [&] { return !client->state.channels[group.remote].contains(channel.remote); }));
    }
    QVERIFY(membership(*b, group) == Membership::Joined);
    // A group goes with its channels.
    FINE(makeChannel(*a, group, u"Another"_s, channel));
    DONE(a->run(DeleteGroup{group}));
    QVERIFY(a->wait([&] { return !a->state.conversations.contains(channel.remote); }));
}

void ContractSuite::anArchivedGroupHasQuietChannels() {
    Two two;
    GroupId group;
    ConversationId feed;
    ConversationId channel;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().channels || !a->backend().capabilities().archiveGroups)
        QSKIP("groups have no channels here, or are not archived");
    FINE(makeChannel(*a, group, u"Valves"_s, channel));
    DONE(b->run(LoadChannels{b->mine(group)}));
    DONE(b->run(JoinConversation{b->mine(channel)}));
    QVERIFY(b->wait([&] { return known(*b, channel).rights.post; }));
    UpdateGroup archive{.group = group, .archived = true};
    DONE(a->run(archive));
    QVERIFY(b->wait([&] { return !known(*b, channel).rights.post; }));
    REFUSED(b->say(b->mine(channel), u"too late"_s), ErrorKind::Forbidden);
    REFUSED(a->run(CreateChannel{group, u"Too late"_s, {}, {}}), ErrorKind::Conflict);
    archive.archived = false;
    DONE(a->run(archive));
    QVERIFY(b->wait([&] { return known(*b, channel).rights.post; }));
    DONE(b->say(b->mine(channel), u"open again"_s));
}

void ContractSuite::whatIsFollowedIsOnesOwn() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().followPosts)
        QSKIP("nothing is followed here");
    const auto first = a->say(feed, u"first"_s);
    const auto second = a->say(feed, u"second"_s);
    DONE(first);
    DONE(second);
    const ConversationId atB = b->mine(feed);
    QVERIFY(b->wait([&] { return b->state.messages.contains(second->message.remote); }));
    const auto following = [&](const Client& client, const MessageId& post) {
        return followingOf(known(client, feed), client.mine(post));
    };
    DONE(b->run(FollowPost{atB, b->mine(first->message), Following::Followed}));
    DONE(b->run(FollowPost{atB, b->mine(second->message), Following::Muted}));
    QVERIFY(b->wait([&] {
        return following(*b, first->message) == Following::Followed &&
               following(*b, second->message) == Following::Muted;
    }));
    DONE(b->run(FollowPost{atB, b->mine(first->message), Following::Muted}));
    DONE(b->run(FollowPost{atB, b->mine(second->message), Following::Usual}));
    QVERIFY(b->wait([&] {
        return following(*b, first->message) == Following::Muted &&
               following(*b, second->message) == Following::Usual;
    }));
    QCOMPARE(known(*b, feed).followed.size(), 1);
    QVERIFY(known(*a, feed).followed.isEmpty());
}

void ContractSuite::aCardTravelsWithItsLink() {
    Pair pair;
    FINE(meet(pair));
    auto& [userA, userB, a, b] = static_cast<Two&>(pair);
    const QString page = m_fixture.page();
    if (!a->backend().capabilities().linkPreviews || page.isEmpty())
        QSKIP("nobody looks behind links here");
    REFUSED(a->run(PreviewLink{u"file:///etc/passwd"_s}), ErrorKind::InvalidInput);
    const auto preview = a->run(PreviewLink{page});
    DONE(preview);
    QVERIFY(preview->link);
    QCOMPARE(preview->link->url, page);
    QVERIFY(!preview->link->title.isEmpty());
    QVERIFY(!preview->link->description.isEmpty());
    QVERIFY(preview->link->picture.isValid());

    MessageContent content;
    content.text = u"Look: %1 and say"_s.arg(page);
    content.link = preview->link;
    const auto sent = a->run(SendMessage{pair.atA, Client::transaction(), content});
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(b->wait([&] { return b->state.messages.contains(id); }));
    const auto arrived = b->state.messages[id].link;
    QVERIFY(arrived);
    QCOMPARE(arrived->url, page);
    QCOMPARE(arrived->title, preview->link->title);
    QCOMPARE(arrived->description, preview->link->description);
    QVERIFY(arrived->picture.isValid());
    auto file = std::make_shared<QBuffer>();
    QVERIFY(file->open(QIODevice::WriteOnly));
    DONE(b->run(DownloadMedia{arrived->picture, {}, file, 0, {}}));
    QVERIFY(!QImage::fromData(file->data()).isNull());

    // Another wording without the link has no card either.
    content.text = u"Never mind."_s;
    content.link.reset();
    DONE(a->run(EditMessage{pair.atA, sent->message, Client::transaction(), content}));
    QVERIFY(b->wait([&] { return b->state.messages[id].text == content.text; }));
    QVERIFY(!b->state.messages[id].link);

    // What cannot be a card is left out, and the message goes all the same.
    content.text = u"Look: %1"_s.arg(page);
    content.link = LinkCard{u"javascript:alert(1)"_s, u"Bait"_s, {}, {}, {}, 0, 0};
    const auto bait = a->run(SendMessage{pair.atA, Client::transaction(), content});
    DONE(bait);
    QVERIFY(b->wait([&] { return b->state.messages.contains(bait->message.remote); }));
    QVERIFY(!b->state.messages[bait->message.remote].link);
}

} // namespace parvis::contract
