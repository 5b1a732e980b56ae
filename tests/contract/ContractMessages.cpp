#include "contract/ContractSuite.h"
#include "protocol/MessageLinks.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

/// The message with this text as a client has it; invalid when it is not there.
Message find(const Client& client, const QString& text) {
    for (const Message& message : client.state.messages) {
        if (message.text == text)
            return message;
    }
    return {};
}

} // namespace

void ContractSuite::messageReachesBothSides() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"Grüezi, ça va? 👋"_s;
    const QString transaction = Client::transaction();
    const auto sent = pair.a->run(SendMessage{pair.atA, transaction, content});
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(pair.a->wait([&] { return pair.a->state.messages.contains(id); }));
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(id); }));
    QCOMPARE(pair.a->state.messages[id].transactionId, transaction);
    QVERIFY(pair.b->state.messages[id].transactionId.isEmpty());
    const Message got = pair.b->state.messages[id];
    QCOMPARE(got.text, content.text);
    QVERIFY(got.html.isEmpty());
    QCOMPARE(got.sender, pair.b->id(pair.userA));
    QCOMPARE(got.kind, MessageKind::Text);
    QVERIFY(qAbs(got.sentAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QVERIFY2(pair.a->state.faults.isEmpty(), qPrintable(pair.a->state.faults.join(u'\n')));
    QVERIFY2(pair.b->state.faults.isEmpty(), qPrintable(pair.b->state.faults.join(u'\n')));
}

void ContractSuite::aLinkLeadsToItsMessage() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"to be linked to"_s;
    const auto sent = pair.a->run(SendMessage{pair.atA, Client::transaction(), content});
    DONE(sent);
    const auto* links = qobject_cast<MessageLinks*>(&pair.a->backend());
    const auto* others = qobject_cast<MessageLinks*>(&pair.b->backend());
    QVERIFY(links && others);
    const QString link = links->linkTo({pair.atA, sent->message});
    QVERIFY2(link.startsWith(u"https://"_s), qPrintable(link));
    // The other's account sees the same place, under its own ids.
    const auto place = others->placeOf(link);
    QVERIFY(place);
    QCOMPARE(place->conversation, pair.atB);
    QCOMPARE(place->message.remote, sent->message.remote);
    QCOMPARE(place->message.account, pair.atB.account);
    for (const QString& text : {QString(), u"https://example.org"_s, link.chopped(link.size() / 2),
                                link.section(u'/', 0, -2), u"x"_s + link})
        QVERIFY2(!others->placeOf(text), qPrintable(text));
}

void ContractSuite::messagesKeepTheirOrder() {
    Pair pair;
    FINE(meet(pair));
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        Client& writer = i % 3 ? *pair.a : *pair.b;
        expected.append(u"line %1"_s.arg(i));
        DONE(writer.say(i % 3 ? pair.atA : pair.atB, expected.last()));
    }
    QVERIFY(pair.b->wait([&] { return find(*pair.b, expected.last()).id.isValid(); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), expected);
}

void ContractSuite::sameTransactionIsOneMessage() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"only once"_s;
    const SendMessage command{pair.atA, Client::transaction(), content};
    const auto first = pair.a->run(command);
    const auto second = pair.a->run(command);
    DONE(first);
    DONE(second);
    QCOMPARE(second->message, first->message);
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"after"_s).id.isValid(); }));
    QCOMPARE(pair.b->state.texts(pair.atB).count(u"only once"_s), 1);
}

void ContractSuite::answerLostOnTheWayIsOneMessage() {
    Pair pair;
    FINE(meet(pair));
    Fault cut;
    cut.where = Fault::Where::Commands;
    cut.times = 1;
    if (!m_fixture.inject(cut))
        QSKIP("this fixture cannot make this trouble");
    MessageContent content;
    content.text = u"did it arrive?"_s;
    const SendMessage command{pair.atA, Client::transaction(), content};
    const auto first = pair.a->run(command);
    if (!first)
        QVERIFY2(first.error().isTransient(), qPrintable(told(first)));
    m_fixture.clearFaults();
    DONE(pair.a->run(command));
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"after"_s).id.isValid(); }));
    QCOMPARE(pair.b->state.texts(pair.atB).count(content.text), 1);
}

void ContractSuite::formattedTextStaysFormatted() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().formattedText)
        QSKIP("no formatted text here");
    MessageContent content;
    content.text = u"bold and code"_s;
    content.html = u"<strong>bold</strong> and <code>code</code>"_s;
    DONE(pair.a->run(SendMessage{pair.atA, Client::transaction(), content}));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, content.text).id.isValid(); }));
    const QString html = find(*pair.b, content.text).html;
    QVERIFY2(html.contains(u"<strong>bold</strong>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"<code>code</code>"_s), qPrintable(html));
}

void ContractSuite::hostileFormattingComesOutClean_data() {
    QTest::addColumn<QString>("html");
    QTest::newRow("script") << u"<b>x</b><script>alert(1)</script>"_s;
    QTest::newRow("handler") << u"<p onclick=\"evil()\">x</p>"_s;
    QTest::newRow("javascript link") << u"<a href=\"javascript:evil()\">x</a>"_s;
    QTest::newRow("hidden javascript") << u"<a href=\"jav&#x09;ascript:evil()\">x</a>"_s;
    QTest::newRow("data link") << u"<a href=\"data:text/html,<script>evil()</script>\">x</a>"_s;
    QTest::newRow("file link") << u"<a href=\"file:///etc/passwd\">x</a>"_s;
    QTest::newRow("remote picture") << u"<img src=\"https://evil.example/track.png\">"_s;
    QTest::newRow("style") << u"<style>*{display:none}</style><p style=\"position:fixed\">x</p>"_s;
    QTest::newRow("frame") << u"<iframe src=\"https://evil.example\"></iframe>"_s;
    QTest::newRow("svg") << u"<svg><script>evil()</script></svg>"_s;
    QTest::newRow("unclosed") << u"<b><i><a href=\"https://a.example\"><script"_s;
    QTest::newRow("comment") << u"<!--><script>evil()</script-->"_s;
    QTest::newRow("deep") << QString(u"<blockquote>"_s).repeated(3000) + u"x"_s;
}

void ContractSuite::hostileFormattingComesOutClean() {
    QFETCH(QString, html);
    Pair pair;
    FINE(meet(pair));
    const auto id = m_fixture.postRaw(pair.userA, pair.atA.remote, {u"plain words"_s, html, {}});
    DONE(id);
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(*id); }));
    const Message message = pair.b->state.messages[*id];
    QVERIFY(!message.text.isEmpty());
    const QString clean = message.html.toLower();
    for (const QString& danger :
         {u"<script"_s, u"onclick"_s, u"javascript:"_s, u"data:"_s, u"file:"_s, u"<img"_s,
          u"<style"_s, u"style="_s, u"<iframe"_s, u"<svg"_s, u"<!--"_s, u"evil.example"_s})
        QVERIFY2(!clean.contains(danger), qPrintable(clean));
    QVERIFY(message.html.count(u"<blockquote"_s) < 200);
    DONE(pair.a->say(pair.atA, u"still here"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"still here"_s).id.isValid(); }));
}

void ContractSuite::editReachesTheOther() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().editOwn)
        QSKIP("no editing here");
    const auto sent = pair.a->say(pair.atA, u"Tuseday"_s);
    DONE(sent);
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"Tuseday"_s).id.isValid(); }));
    MessageContent better;
    better.text = u"Tuesday"_s;
    DONE(pair.a->run(EditMessage{pair.atA, sent->message, Client::transaction(), better}));
    const QString id = sent->message.remote;
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages[id].text == u"Tuesday"_s; }));
    QVERIFY(pair.b->state.messages[id].editedAt.isValid());
    QCOMPARE(pair.b->state.texts(pair.atB).count(u"Tuesday"_s), 1);
    // Whoever comes later sees the same.
    Client later(m_fixture);
    FINE(later.enter(pair.userB));
    FINE(later.loadAll(later.mine(pair.atB)));
    QVERIFY(later.wait([&] { return later.state.messages.value(id).text == u"Tuesday"_s; }));
}

void ContractSuite::othersCannotEdit() {
    Pair pair;
    FINE(meet(pair));
    const auto sent = pair.a->say(pair.atA, u"mine"_s);
    DONE(sent);
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"mine"_s).id.isValid(); }));
    MessageContent other;
    other.text = u"yours"_s;
    // A server may refuse, or take it and nobody may believe it.
    (void)pair.b->run(
        EditMessage{pair.atB, pair.b->mine(sent->message), Client::transaction(), other});
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"after"_s).id.isValid(); }));
    QCOMPARE(pair.a->state.messages.value(sent->message.remote).text, u"mine"_s);
    QCOMPARE(pair.b->state.messages.value(sent->message.remote).text, u"mine"_s);
}

void ContractSuite::redactionTakesTheContentAway() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().removeOwn)
        QSKIP("no removing here");
    const auto sent = pair.a->say(pair.atA, u"a secret"_s);
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(id); }));
    DONE(pair.a->run(RedactMessage{pair.atA, sent->message, Client::transaction(), u"slip"_s}));
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages[id].redacted; }));
    QVERIFY(pair.b->state.messages[id].text.isEmpty());
    Client later(m_fixture);
    FINE(later.enter(pair.userB));
    FINE(later.loadAll(later.mine(pair.atB)));
    QVERIFY(!find(later, u"a secret"_s).id.isValid());
}

void ContractSuite::othersCannotRedact() {
    Pair pair;
    FINE(meet(pair));
    const auto sent = pair.a->say(pair.atA, u"stays"_s);
    DONE(sent);
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"stays"_s).id.isValid(); }));
    REFUSED(pair.b->run(
                RedactMessage{pair.atB, pair.b->mine(sent->message), Client::transaction(), {}}),
            ErrorKind::Forbidden);
}

void ContractSuite::reactionComesAndGoes() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.b->backend().capabilities().reactions)
        QSKIP("no reactions here");
    const auto sent = pair.a->say(pair.atA, u"cake?"_s);
    DONE(sent);
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"cake?"_s).id.isValid(); }));
    const auto added = pair.b->run(
        AddReaction{pair.atB, pair.b->mine(sent->message), Client::transaction(), u"🍰"_s});
    DONE(added);
    QVERIFY(pair.a->wait([&] { return pair.a->state.reactionCount(sent->message, u"🍰"_s) == 1; }));
    QVERIFY(pair.b->wait([&] { return pair.b->state.reactions.contains(added->message.remote); }));
    QCOMPARE(pair.a->state.reactions[added->message.remote].sender, pair.a->id(pair.userB));
    DONE(pair.b->run(RemoveReaction{pair.atB, added->message.remote, Client::transaction()}));
    QVERIFY(pair.a->wait([&] { return pair.a->state.reactionCount(sent->message, u"🍰"_s) == 0; }));
    QVERIFY(pair.b->wait([&] { return !pair.b->state.reactions.contains(added->message.remote); }));
}

void ContractSuite::doubleReactionCountsOnce() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.b->backend().capabilities().reactions)
        QSKIP("no reactions here");
    const auto sent = pair.a->say(pair.atA, u"yes?"_s);
    DONE(sent);
    const AddReaction command{pair.atA, sent->message, Client::transaction(), u"👍"_s};
    const auto first = pair.a->run(command);
    DONE(first);
    const auto retried = pair.a->run(command);
    DONE(retried);
    QCOMPARE(retried->message, first->message);
    const auto again =
        pair.a->run(AddReaction{pair.atA, sent->message, Client::transaction(), u"👍"_s});
    if (!again)
        REFUSED(again, ErrorKind::Conflict);
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"after"_s).id.isValid(); }));
    QCOMPARE(pair.b->state.reactionCount(pair.b->mine(sent->message), u"👍"_s), 1);
}

void ContractSuite::replyPointsToItsOriginal() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.b->backend().capabilities().replies)
        QSKIP("no replies here");
    const auto sent = pair.a->say(pair.atA, u"question"_s);
    DONE(sent);
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"question"_s).id.isValid(); }));
    MessageContent content;
    content.text = u"answer"_s;
    content.replyTo = pair.b->mine(sent->message);
    DONE(pair.b->run(SendMessage{pair.atB, Client::transaction(), content}));
    QVERIFY(pair.a->wait([&] { return find(*pair.a, u"answer"_s).id.isValid(); }));
    QCOMPARE(find(*pair.a, u"answer"_s).replyTo, sent->message);
    QVERIFY(!find(*pair.a, u"answer"_s).threadRoot.isValid());
}

void ContractSuite::threadIsLoadedWhole() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().threads)
        QSKIP("no threads here");
    const auto root = pair.a->say(pair.atA, u"root"_s);
    DONE(root);
    for (int i = 0; i < 5; ++i) {
        MessageContent content;
        content.text = u"comment %1"_s.arg(i);
        content.threadRoot = root->message;
        DONE(pair.a->run(SendMessage{pair.atA, Client::transaction(), content}));
        DONE(pair.a->say(pair.atA, u"between %1"_s.arg(i)));
    }
    for (int i = 0; i < 30; ++i)
        DONE(pair.a->say(pair.atA, u"noise %1"_s.arg(i)));
    Client later(m_fixture);
    FINE(later.enter(pair.userB));
    const MessageId id = later.mine(root->message);
    DONE(later.run(LoadThread{later.mine(pair.atA), id}));
    QVERIFY(later.state.messages.contains(id.remote));
    for (int i = 0; i < 5; ++i) {
        const Message comment = find(later, u"comment %1"_s.arg(i));
        QVERIFY(comment.id.isValid());
        QCOMPARE(comment.threadRoot, id);
    }
    // What was fetched on its own does not stand in the timeline before the gap is filled.
    FINE(later.loadAll(later.mine(pair.atA)));
    const QStringList texts = later.state.texts(later.mine(pair.atA));
    QCOMPARE(texts.size(), 41);
    QCOMPARE(texts.first(), u"root"_s);
    QCOMPARE(texts[1], u"comment 0"_s);
    QCOMPARE(texts[2], u"between 0"_s);
}

void ContractSuite::mentionReachesItsPerson() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"Bo, look"_s;
    content.mentions = {pair.a->id(pair.userB)};
    DONE(pair.a->run(SendMessage{pair.atA, Client::transaction(), content}));
    DONE(pair.a->say(pair.atA, u"nobody"_s));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"nobody"_s).id.isValid(); }));
    QVERIFY(find(*pair.b, u"Bo, look"_s).mentionsMe);
    QVERIFY(!find(*pair.b, u"nobody"_s).mentionsMe);
    QVERIFY(!find(*pair.a, u"Bo, look"_s).mentionsMe);
}

void ContractSuite::emoteStaysAnEmote() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"waves"_s;
    content.emote = true;
    DONE(pair.a->run(SendMessage{pair.atA, Client::transaction(), content}));
    QVERIFY(pair.b->wait([&] { return find(*pair.b, u"waves"_s).id.isValid(); }));
    QCOMPARE(find(*pair.b, u"waves"_s).kind, MessageKind::Emote);
}

void ContractSuite::impossibleMessagesAreRefused() {
    Pair pair;
    FINE(meet(pair));
    REFUSED(pair.a->say(pair.atA, QString()), ErrorKind::InvalidInput);
    if (const int most = pair.a->backend().capabilities().maxMessageBytes; most > 0)
        REFUSED(pair.a->say(pair.atA, QString(most + 1, u'x')), ErrorKind::TooLarge);
    if (pair.a->backend().capabilities().reactions) {
        const auto sent = pair.a->say(pair.atA, u"x"_s);
        DONE(sent);
        REFUSED(pair.a->run(AddReaction{pair.atA, sent->message, Client::transaction(), {}}),
                ErrorKind::InvalidInput);
    }
}

void ContractSuite::strangersCannotWrite() {
    Pair pair;
    FINE(meet(pair));
    TestUser user;
    std::unique_ptr<Client> stranger;
    FINE(enter(stranger, user, u"Cy"_s));
    const ConversationId there = stranger->mine(pair.atA);
    REFUSED(stranger->say(there, u"let me in"_s), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(stranger->run(JoinConversation{there}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(stranger->run(LoadMembers{{}, there}), ErrorKind::NotFound, ErrorKind::Forbidden);
    QVERIFY(!stranger->state.conversations.contains(there.remote));
    QVERIFY(stranger->state.messages.isEmpty());
}

void ContractSuite::messagesAreFoundOnTheServer() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().searchMessages)
        QSKIP("messages cannot be searched here");
    const QString word = u"quokka"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    QStringList sent;
    for (int i = 0; i < 40; ++i) {
        const auto said =
            pair.a->say(pair.atA, i % 4 ? u"nothing"_s : u"the %1 number %2"_s.arg(word).arg(i));
        DONE(said);
        if (i % 4 == 0)
            sent.prepend(said->message.remote);
    }
    Client later(m_fixture); // has seen the newest only
    FINE(later.enter(pair.userB));
    const ConversationId place = later.mine(pair.atB);
    QStringList found;
    QString next;
    int pages = 0;
    do {
        const auto page = later.run(SearchMessages{word, {}, next, 4});
        DONE(page);
        QVERIFY(page->messages.size() <= 4);
        for (const MessagePlace& hit : page->messages) {
            QCOMPARE(hit.conversation, place);
            QVERIFY2(later.state.messages.contains(hit.message.remote), "found, but not told");
            QVERIFY(later.state.messages.value(hit.message.remote).text.contains(word));
            found.append(hit.message.remote);
        }
        next = page->next;
    } while (!next.isEmpty() && ++pages < 20);
    QCOMPARE(found, sent);
    // Only in one conversation, and not in one that the account is not in.
    const auto here = later.run(SearchMessages{word, place});
    DONE(here);
    QCOMPARE(here->messages.size(), 10);
    TestUser strangerUser;
    std::unique_ptr<Client> stranger;
    FINE(enter(stranger, strangerUser, u"Eve"_s));
    const auto outside = stranger->run(SearchMessages{word});
    DONE(outside);
    QVERIFY(outside->messages.isEmpty());
    // Found by its new words when it was edited; not found when it was taken away.
    MessageContent content;
    content.text = u"a wombat%1"_s.arg(word);
    const MessageId edited{pair.atA.account, sent.last()};
    DONE(pair.a->run(EditMessage{pair.atA, edited, Client::transaction(), content}));
    const auto again = later.run(SearchMessages{u"wombat"_s + word});
    DONE(again);
    QCOMPARE(again->messages.size(), 1);
    QCOMPARE(again->messages.first().message.remote, sent.last());
    const MessageId gone{pair.atA.account, sent.first()};
    DONE(pair.a->run(RedactMessage{pair.atA, gone, Client::transaction(), {}}));
    const auto fewer = later.run(SearchMessages{word});
    DONE(fewer);
    QVERIFY(!fewer->messages.contains(MessagePlace{place, {place.account, sent.first()}}));
    REFUSED(later.run(SearchMessages{u"  "_s}), ErrorKind::InvalidInput);
    QVERIFY2(later.state.faults.isEmpty(), qPrintable(later.state.faults.join(u'\n')));
}

} // namespace parvis::contract
