#include "contract/ContractSuite.h"

#include <QBuffer>
#include <QUuid>

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<QBuffer> bufferOf(const QByteArray& bytes, QIODevice::OpenMode mode) {
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(mode);
    return buffer;
}

QByteArray someBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 37 % 251);
    return bytes;
}

} // namespace

void ContractSuite::profileIsSeenByOthers() {
    Pair pair;
    FINE(meet(pair));
    const Capabilities can = pair.a->backend().capabilities();
    if (!can.editName)
        QSKIP("names cannot be changed here");
    PersonPatch patch;
    patch.id = pair.a->backend().self();
    patch.displayName = u"Ada Lovelace-Núñez"_s;
    if (can.editProfileFields)
        patch.title = u"Analyst"_s;
    DONE(pair.a->run(UpdateProfile{patch}));
    const PersonId there = pair.b->id(pair.userA);
    QVERIFY(pair.b->wait([&] {
        (void)pair.b->run(FetchPerson{there});
        const Person person = pair.b->state.people.value(there.remote);
        return person.displayName == *patch.displayName &&
               (!can.editProfileFields || person.title == *patch.title);
    }));
    PersonPatch nameless;
    nameless.id = pair.a->backend().self();
    nameless.displayName = u"   "_s;
    REFUSED(pair.a->run(UpdateProfile{nameless}), ErrorKind::InvalidInput);
}

void ContractSuite::foreignProfileIsRefused() {
    Pair pair;
    FINE(meet(pair));
    PersonPatch patch;
    patch.id = pair.a->id(pair.userB);
    patch.displayName = u"Not Bo"_s;
    REFUSED(pair.a->run(UpdateProfile{patch}), ErrorKind::Forbidden, ErrorKind::InvalidInput);
    REFUSED(pair.a->run(FetchPerson{{pair.atA.account, u"@nobody-at-all"_s}}), ErrorKind::NotFound,
            ErrorKind::InvalidInput);
}

void ContractSuite::peopleAreFound() {
    TestUser userA;
    TestUser userB;
    std::unique_ptr<Client> a;
    std::unique_ptr<Client> b;
    const QString family = u"Quist"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(6);
    FINE(enter(a, userA, u"Ada"_s));
    FINE(enter(b, userB, u"Bo "_s + family));
    if (!a->backend().capabilities().searchPeople)
        QSKIP("people cannot be searched here");
    QVERIFY(a->wait([&] {
        const auto found = a->run(SearchPeople{family, 10});
        return found && found->people.contains(a->id(userB));
    }));
    QCOMPARE(a->state.people.value(userB.person).displayName, u"Bo "_s + family);
    const auto nobody = a->run(SearchPeople{u"zzzzzzzzqx"_s, 10});
    DONE(nobody);
    QVERIFY(nobody->people.isEmpty());
}

void ContractSuite::fileTravels() {
    Pair pair;
    FINE(meet(pair));
    const QByteArray bytes = someBytes(300'000);
    qint64 lastDone = 0;
    UploadMedia upload;
    upload.source = bufferOf(bytes, QIODevice::ReadOnly);
    upload.fileName = u"gauge.csv"_s;
    upload.mimeType = u"text/csv"_s;
    upload.progress = [&](qint64 done, qint64) {
        lastDone = done;
    };
    const auto uploaded = pair.a->run(upload);
    DONE(uploaded);
    QVERIFY(uploaded->media.isValid());
    QCOMPARE(lastDone, bytes.size());
    Attachment attachment;
    attachment.media = uploaded->media;
    attachment.fileName = u"gauge.csv"_s;
    attachment.mimeType = u"text/csv"_s;
    attachment.size = bytes.size();
    MessageContent content;
    content.attachments = {attachment};
    const auto sent = pair.a->run(SendMessage{pair.atA, Client::transaction(), content});
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(id); }));
    const Message message = pair.b->state.messages[id];
    QCOMPARE(message.attachments.size(), 1);
    QCOMPARE(message.attachments[0].fileName, u"gauge.csv"_s);
    QCOMPARE(message.attachments[0].size, bytes.size());
    DownloadMedia download;
    download.media = message.attachments[0].media;
    const auto target = bufferOf({}, QIODevice::ReadWrite);
    download.target = target;
    const auto fetched = pair.b->run(download);
    DONE(fetched);
    QCOMPARE(target->data(), bytes);
}

void ContractSuite::severalFilesAreOneMessage() {
    Pair pair;
    FINE(meet(pair));
    MessageContent content;
    content.text = u"three at once"_s;
    for (const QString& name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}) {
        UploadMedia upload;
        upload.source = bufferOf(name.toLatin1(), QIODevice::ReadOnly);
        upload.fileName = name;
        upload.mimeType = u"text/plain"_s;
        const auto uploaded = pair.a->run(upload);
        DONE(uploaded);
        Attachment attachment;
        attachment.media = uploaded->media;
        attachment.fileName = name;
        attachment.mimeType = upload.mimeType;
        attachment.size = name.size();
        content.attachments.append(attachment);
    }
    const SendMessage command{pair.atA, Client::transaction(), content};
    const auto sent = pair.a->run(command);
    DONE(sent);
    DONE(pair.a->run(command)); // the same again is the same message
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"after"_s); }));
    const QString id = sent->message.remote;
    QCOMPARE(pair.b->state.texts(pair.atB).count(content.text), 1);
    const Message got = pair.b->state.messages.value(id);
    QCOMPARE(got.attachments.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(got.attachments[i].fileName, content.attachments[i].fileName);
    const auto withFiles = std::ranges::count_if(
        pair.b->state.messages, [](const Message& one) { return !one.attachments.isEmpty(); });
    QCOMPARE(withFiles, 1);
    DONE(pair.a->run(RedactMessage{pair.atA, sent->message, Client::transaction(), {}}));
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.value(id).redacted; }));
}

void ContractSuite::fileNameCannotDeceive() {
    Pair pair;
    FINE(meet(pair));
    const QStringList names{u"../../.ssh/authorized_keys"_s, u"photo\u202Egpj.exe"_s,
                            u"C:\\boot.ini"_s, u"a\nb.txt"_s};
    for (const QString& name : names) {
        const auto id = m_fixture.postRaw(pair.userA, pair.atA.remote, {u"see file"_s, {}, name});
        DONE(id);
        QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(*id); }));
        const Message message = pair.b->state.messages[*id];
        QCOMPARE(message.attachments.size(), 1);
        QCOMPARE(message.attachments[0].fileName, safeFileName(name));
    }
}

void ContractSuite::downloadKnowsItsLimits() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    UploadMedia upload;
    upload.source = bufferOf(someBytes(50'000), QIODevice::ReadOnly);
    upload.fileName = u"big.bin"_s;
    upload.mimeType = u"application/octet-stream"_s;
    const auto uploaded = client->run(upload);
    DONE(uploaded);
    DownloadMedia download;
    download.media = uploaded->media;
    download.target = bufferOf({}, QIODevice::ReadWrite);
    download.maxBytes = 10'000;
    REFUSED(client->run(download), ErrorKind::TooLarge);
    download.maxBytes = 50'000;
    const auto target = bufferOf({}, QIODevice::ReadWrite);
    download.target = target;
    DONE(client->run(download));
    QCOMPARE(target->size(), 50'000);
    download.media.uri = u"nothing:of-the-kind"_s;
    download.target = bufferOf({}, QIODevice::ReadWrite);
    REFUSED(client->run(download), ErrorKind::NotFound, ErrorKind::InvalidInput);
}

void ContractSuite::missingCapabilitiesAreRefused() {
    Pair pair;
    FINE(meet(pair));
    const Capabilities can = pair.a->backend().capabilities();
    const auto sent = pair.a->say(pair.atA, u"x"_s);
    DONE(sent);
    const auto refusedUnless = [&](bool capability, Command command, const char* what) {
        if (capability)
            return QString();
        const auto result = pair.a->run(std::move(command));
        if (!result && result.error().kind == ErrorKind::Unsupported)
            return QString();
        return QString(QLatin1String(what) + u": "_s + told(result));
    };
    PersonPatch name;
    name.id = pair.a->backend().self();
    name.displayName = u"x"_s;
    PersonPatch field;
    field.id = name.id;
    field.title = u"x"_s;
    MessageContent content;
    content.text = u"y"_s;
    FINE(refusedUnless(can.createGroups, CreateGroup{u"x"_s, {}, Privacy::Open, {}}, "groups"));
    FINE(refusedUnless(can.discoverGroups, DiscoverGroups{}, "discovery"));
    FINE(refusedUnless(can.createChats, CreateConversation{u"x"_s, {}}, "chats"));
    FINE(refusedUnless(can.reactions, AddReaction{pair.atA, sent->message, u"t"_s, u"👍"_s},
                       "reactions"));
    FINE(refusedUnless(can.editOwn, EditMessage{pair.atA, sent->message, u"t"_s, content},
                       "editing"));
    FINE(refusedUnless(can.removeOwn, RedactMessage{pair.atA, sent->message, u"t"_s, {}},
                       "removing"));
    FINE(refusedUnless(can.typingNotices, SetTyping{pair.atA, true}, "typing"));
    FINE(refusedUnless(can.presence, SetPresence{}, "presence"));
    if (!can.searchMessages)
        REFUSED(pair.a->run(SearchMessages{u"x"_s}), ErrorKind::Unsupported);
    FINE(refusedUnless(can.searchPeople, SearchPeople{u"x"_s, 5}, "search"));
    FINE(refusedUnless(can.editName, UpdateProfile{name}, "name"));
    FINE(refusedUnless(can.editProfileFields, UpdateProfile{field}, "profile fields"));
    QVERIFY(can.maxUploadBytes >= 0 && can.maxMessageBytes >= 0 && can.maxChatMembers >= 0);
}

} // namespace parvis::contract
