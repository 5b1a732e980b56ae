#include "contract/demo/DemoFixture.h"

#include "backends/demo/DemoAdapter.h"

#include <limits>

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

demo::Fault translated(const Fault& fault) {
    demo::Fault result;
    result.kind = demo::Fault::Kind(static_cast<int>(fault.kind));
    result.where = demo::Fault::Where(static_cast<int>(fault.where));
    result.times = fault.times;
    result.retryAfter = fault.retryAfter;
    return result;
}

Message message(const QString& id, const QString& place, const QString& sender) {
    Message result;
    result.id.remote = id;
    result.conversation.remote = place;
    result.sender.remote = sender;
    result.sentAt = QDateTime::currentDateTimeUtc();
    result.text = u"x"_s;
    return result;
}

/// Answers that no honest server gives.
std::vector<std::vector<Change>> hostile() {
    const QString huge(100'000, u'h');
    ConversationPatch negative;
    negative.id.remote = u"c-unknown"_s;
    negative.unread = std::numeric_limits<int>::min();
    negative.memberCount = -1;
    GroupPatch crowd;
    crowd.id.remote = u"g-unknown"_s;
    crowd.memberCount = -5;
    Message timeless = message(u"m-timeless"_s, u"c-x"_s, u"@x"_s);
    timeless.sentAt = {};
    Message file = message(u"m-file"_s, u"c-x"_s, u"@x"_s);
    file.attachments.append(Attachment{
        AttachmentKind::Image, {{}, u"demo:x"_s}, u"../../\u202E/etc"_s, {}, -99, -1, -1, -1, {}});
    Message foreign = message(u"m-foreign"_s, u"c-x"_s, u"@x"_s);
    foreign.id.account = AccountId{4711};
    foreign.sender.account = AccountId{4711};
    Reaction reaction;
    reaction.remoteId = u"r-huge"_s;
    reaction.message.remote = u"m"_s;
    reaction.sender.remote = u"@x"_s;
    reaction.key = huge;
    return {
        {PersonChanged{}, GroupChanged{}, ConversationChanged{}, GroupGone{}, ConversationGone{}},
        {ConversationChanged{negative}, GroupChanged{crowd}},
        {MessagesArrived{{}, {message({}, {}, {})}, {}}},
        {MessagesArrived{{{}, u"c-x"_s}, {timeless, message(u"m-ok"_s, u"c-x"_s, {})}, u""_s}},
        {MessagesArrived{{{}, u"c-x"_s}, {file, foreign}, {}}},
        {ReactionAdded{{{}, u"c-x"_s}, reaction}, ReactionRemoved{}, ReactionAdded{}},
        {MembersChanged{}, MembersChanged{{{}, u"g"_s}, {{}, u"c"_s}, {Member{}}, true}},
        {MessagesArrived{{{}, huge}, {message(huge, huge, huge)}, huge}, ReceiptMoved{},
         MessageEdited{}, MessageRedacted{}},
    };
}

} // namespace

Result<QString> DemoFixture::start() {
    m_world = std::make_shared<demo::DemoWorld>(m_clock);
    m_server = std::make_shared<demo::Embedded>(m_world);
    return QString();
}

std::unique_ptr<Adapter> DemoFixture::makeAdapter() {
    using namespace std::chrono_literals;
    return std::make_unique<demo::DemoAdapter>(m_server, demo::Patience{150ms, 60ms});
}

QString DemoFixture::address() const {
    return u"demo:contract"_s;
}

Result<TestUser> DemoFixture::newUser(const QString& displayName) {
    TestUser user;
    user.name = u"user%1"_s.arg(++m_users);
    user.password = u"password of %1"_s.arg(user.name);
    const auto person = m_world->addUser(user.name, displayName, user.password);
    if (!person)
        return fail(person);
    user.person = *person;
    return user;
}

void DemoFixture::stopServer() {
    m_world->setReachable(false);
}

void DemoFixture::startServer() {
    m_world->setReachable(true);
}

bool DemoFixture::inject(const Fault& fault) {
    m_world->inject(translated(fault));
    return true;
}

void DemoFixture::clearFaults() {
    m_world->clearFaults();
}

int DemoFixture::hostileAnswers() const {
    return static_cast<int>(hostile().size());
}

void DemoFixture::injectHostile(int index) {
    m_world->injectHostile(hostile().at(static_cast<std::size_t>(index)));
}

Result<QString> DemoFixture::postRaw(const TestUser& author, const QString& conversation,
                                     const RawMessage& raw) {
    Message posted;
    posted.text = raw.text;
    posted.html = raw.html;
    if (!raw.fileName.isEmpty()) {
        Attachment file;
        file.fileName = raw.fileName;
        file.mimeType = u"text/plain"_s;
        posted.attachments.append(file);
    }
    return m_world->postRaw(author.person, conversation, posted, "small file");
}

} // namespace parvis::contract
