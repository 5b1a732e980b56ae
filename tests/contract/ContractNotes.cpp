// Notes and their versions, what is saved, reported and removed.
#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<MessageVersion>& versions) {
    QStringList texts;
    for (const MessageVersion& version : versions)
        texts.append(version.text);
    return texts;
}

} // namespace

void ContractSuite::aNoteKeepsItsVersions() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().notes || !a->backend().capabilities().editHistory)
        QSKIP("no notes here");
    MessageContent note;
    note.text = u"Nobody knows what this is"_s;
    note.note = true;
    REFUSED(a->run(SendMessage{feed, Client::transaction(), note}), ErrorKind::InvalidInput);
    note.title = u"How to start the pump"_s;
    note.text = u"Turn the key."_s;
    note.html = u"<p>Turn the <strong>key</strong>.</p>"_s;
    const auto sent = a->run(SendMessage{feed, Client::transaction(), note});
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(b->wait([&] { return b->state.messages.contains(id); }));
    QVERIFY(b->state.messages[id].note);
    QCOMPARE(b->state.messages[id].title, note.title);
    for (const QString& text : {u"Ask Ben first."_s, u"Ask Ben first, then turn the key."_s}) {
        note.text = text;
        note.html.clear();
        DONE(a->run(EditMessage{feed, sent->message, Client::transaction(), note}));
        QVERIFY(b->wait([&] { return b->state.messages[id].text == text; }));
    }
    QVERIFY(b->state.messages[id].note);
    const auto told = b->run(LoadVersions{b->mine(feed), b->mine(sent->message)});
    DONE(told);
    QCOMPARE(textsOf(told->versions), (QStringList{u"Turn the key."_s, u"Ask Ben first."_s,
                                                   u"Ask Ben first, then turn the key."_s}));
    QCOMPARE(told->versions[0].title, note.title);
    QVERIFY(told->versions[0].html.contains("<strong>"_L1));
    QVERIFY(told->versions[0].writtenAt <= told->versions[1].writtenAt);
    QVERIFY(told->versions[1].writtenAt <= told->versions[2].writtenAt);
    DONE(a->run(RedactMessage{feed, sent->message, Client::transaction(), {}}));
    REFUSED(b->run(LoadVersions{b->mine(feed), b->mine(sent->message)}), ErrorKind::NotFound);
}

void ContractSuite::aRemovalSaysWhy() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    const auto sent = b->say(b->mine(feed), u"Buy my bicycle!"_s);
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(a->wait([&] { return a->state.messages.contains(id); }));
    DONE(a->run(RedactMessage{feed, a->mine(sent->message), Client::transaction(),
                              u"No advertising here, please."_s}));
    for (Client* client : {a.get(), b.get()}) {
        QVERIFY(client->wait([&] { return client->state.messages[id].redacted; }));
        QCOMPARE(client->state.messages[id].removalReason, u"No advertising here, please."_s);
        QCOMPARE(client->state.messages[id].removedBy.remote, userA.person);
    }
    // Whoever comes later is told the same by the history.
    b->state.messages.clear();
    DONE(b->run(LoadAround{b->mine(feed), b->mine(sent->message), 10}));
    QVERIFY(b->wait([&] { return b->state.messages.contains(id); }));
    QVERIFY(b->state.messages[id].redacted);
    QVERIFY(b->state.messages[id].text.isEmpty());
}

void ContractSuite::whatIsSavedIsOnesOwn() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().saveMessages)
        QSKIP("nothing is saved here");
    const auto first = a->say(feed, u"first"_s);
    const auto second = a->say(feed, u"second"_s);
    DONE(first);
    DONE(second);
    const ConversationId atB = b->mine(feed);
    QVERIFY(b->wait([&] { return b->state.messages.contains(second->message.remote); }));
    const auto saved = [&](const Client& client) {
        QStringList ids;
        for (const SavedMessage& one : client.state.conversations[feed.remote].saved)
            ids.append(one.message.remote);
        return ids;
    };
    DONE(b->run(SaveMessage{atB, b->mine(second->message), true}));
    DONE(b->run(SaveMessage{atB, b->mine(first->message), true}));
    DONE(b->run(SaveMessage{atB, b->mine(first->message), true})); // twice is once
    const QStringList both{second->message.remote, first->message.remote};
    QVERIFY(b->wait([&] { return saved(*b) == both; }));
    QVERIFY(b->state.conversations[feed.remote].saved.last().savedAt.isValid());
    DONE(b->run(SaveMessage{atB, b->mine(second->message), false}));
    QVERIFY(b->wait([&] { return saved(*b) == QStringList(first->message.remote); }));
    QVERIFY(saved(*a).isEmpty());
}

void ContractSuite::aMessageIsReported() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().reportMessages)
        QSKIP("nothing is reported here");
    const auto sent = a->say(feed, u"something rude"_s);
    DONE(sent);
    QVERIFY(b->wait([&] { return b->state.messages.contains(sent->message.remote); }));
    DONE(b->run(ReportMessage{b->mine(feed), b->mine(sent->message), u"rude"_s}));
    REFUSED(b->run(ReportMessage{b->mine(feed), {}, u"nothing"_s}), ErrorKind::InvalidInput,
            ErrorKind::NotFound);
}

} // namespace parvis::contract
