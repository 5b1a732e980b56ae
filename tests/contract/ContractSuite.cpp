#include "contract/ContractSuite.h"

#include <QDeadlineTimer>

namespace parvis::contract {

using namespace Qt::StringLiterals;

void ContractSuite::initTestCase() {
    const auto started = m_fixture.start();
    DONE(started);
    if (!started->isEmpty())
        QSKIP(qPrintable(*started));
    m_ready = true;
}

void ContractSuite::cleanup() {
    if (m_ready)
        m_fixture.clearFaults();
}

QString ContractSuite::enter(std::unique_ptr<Client>& client, TestUser& user,
                             const QString& displayName) {
    const auto made = m_fixture.newUser(displayName);
    if (!made)
        return u"no account: "_s + told(made);
    user = *made;
    client = std::make_unique<Client>(m_fixture);
    return client->enter(user);
}

QString ContractSuite::enterBoth(Two& two) {
    QString trouble = enter(two.a, two.userA, u"Ada"_s);
    return trouble.isEmpty() ? enter(two.b, two.userB, u"Bo"_s) : trouble;
}

QString ContractSuite::meet(Pair& pair) {
    if (QString trouble = enterBoth(pair); !trouble.isEmpty())
        return trouble;
    const auto made = pair.a->run(CreateConversation{u"Together"_s, {pair.a->id(pair.userB)}});
    if (!made)
        return u"no chat: "_s + told(made);
    pair.atA = made->conversation;
    pair.atB = pair.b->mine(pair.atA);
    const QString id = pair.atA.remote;
    if (!pair.b->wait([&] { return pair.b->state.conversations.contains(id); }))
        return u"the invitation never arrived"_s;
    if (pair.b->state.conversations[id].membership != Membership::Joined) {
        if (const auto joined = pair.b->run(JoinConversation{pair.atB}); !joined)
            return u"cannot join: "_s + told(joined);
    }
    const auto isIn = [&id](Client& client) {
        return client.state.conversations.value(id).membership == Membership::Joined &&
               client.state.conversations.contains(id);
    };
    if (!pair.b->wait([&] { return isIn(*pair.b) && isIn(*pair.a); }))
        return u"the two never met"_s;
    return {};
}

QString ContractSuite::makeGroup(Client& owner, Privacy privacy, GroupId& group,
                                 ConversationId& feed, const QString& name) {
    const auto made = owner.run(CreateGroup{
        name.isEmpty() ? u"Group of the suite"_s : name, u"What it is for"_s, privacy, {}});
    if (!made)
        return u"no group: "_s + told(made);
    group = made->group;
    feed = made->conversation;
    const bool there = owner.wait([&] {
        return owner.state.groups.value(group.remote).membership == Membership::Joined &&
               owner.state.groups[group.remote].feed == feed &&
               owner.state.conversations.contains(feed.remote);
    });
    return there ? QString() : u"the group was never told"_s;
}

bool ContractSuite::discoversNow(Client& client, const GroupId& group, const QString& name) {
    QString next;
    do {
        const auto page = client.run(DiscoverGroups{name, next, 20});
        if (!page)
            return false;
        if (page->groups.contains(client.mine(group)))
            return true;
        next = page->next;
    } while (!next.isEmpty());
    return false;
}

bool ContractSuite::discovers(Client& client, const GroupId& group, const QString& name) {
    const QDeadlineTimer deadline(m_fixture.patience());
    while (!discoversNow(client, group, name)) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(100);
    }
    return true;
}

} // namespace parvis::contract
