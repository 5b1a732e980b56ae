#include "backends/demo/Liveliness.h"

#include "backends/demo/SamplePhrases.h"

#include <array>
#include <vector>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reactionKeys{"👍", "❤️", "🎉", "👏", "🙏", "😊"};

Language mainLanguage(const WorldPerson* person) {
    const QString first = person ? person->person.languages.value(0) : QString();
    if (first == u"français")
        return Language::French;
    return first == "Deutsch"_L1 ? Language::German : Language::English;
}

QString firstNameOf(const WorldPerson* person) {
    return person ? person->person.displayName.section(u' ', 0, 0) : QString();
}

} // namespace

Liveliness::Liveliness(DemoWorld& world, const QString& person, quint64 seed)
    : m_world(world)
    , m_person(person)
    , m_random(seed) {
    connect(&m_world, &DemoWorld::written, this, &Liveliness::hear);
    m_writes.setSingleShot(true);
    connect(&m_writes, &QTimer::timeout, this, [this] {
        somebodyWrites();
        m_writes.start(std::chrono::seconds(20 + m_random.below(41)));
    });
    m_writes.start(std::chrono::seconds(8));
    m_comesAndGoes.setSingleShot(true);
    connect(&m_comesAndGoes, &QTimer::timeout, this, [this] {
        somebodyComesOrGoes();
        m_comesAndGoes.start(std::chrono::seconds(15 + m_random.below(30)));
    });
    m_comesAndGoes.start(std::chrono::seconds(15));
}

void Liveliness::later(int seconds, std::function<void()> what) {
    QTimer::singleShot(std::chrono::seconds(seconds), this, std::move(what));
}

QString Liveliness::residentOf(const WorldConversation& place) {
    std::vector<QString> residents;
    const Members& members = m_world.membersOf(place);
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        const WorldPerson* person = m_world.person(member.key());
        if (person && person->resident && member->membership == Membership::Joined)
            residents.push_back(member.key());
    }
    return residents.empty() ? QString() : m_random.pick(residents);
}

QString Liveliness::newestPost(const WorldConversation& place) const {
    for (auto message = place.messages.rbegin(); message != place.messages.rend(); ++message) {
        if (message->message.threadRoot.remote.isEmpty() && !message->message.redacted)
            return message->message.id.remote;
    }
    return {};
}

void Liveliness::somebodyComesOrGoes() {
    std::vector<const WorldPerson*> residents;
    for (const auto& [id, person] : m_world.people()) {
        if (person.resident)
            residents.push_back(&person);
    }
    if (residents.empty())
        return;
    const WorldPerson* person = m_random.pick(residents);
    constexpr std::array next{Presence::Online, Presence::Online, Presence::Away,
                              Presence::Offline};
    m_world.setPresence(person->person.id.remote, m_random.pick(next));
}

void Liveliness::somebodyWrites() {
    std::vector<const WorldConversation*> places;
    for (const auto& [id, place] : m_world.conversations()) {
        if (m_world.isJoined(m_person, place) && !place.facts.encrypted &&
            place.facts.kind != ConversationKind::Direct)
            places.push_back(&place);
    }
    if (places.empty())
        return;
    const WorldConversation& place = *m_random.pick(places);
    const QString by = residentOf(place);
    if (by.isEmpty())
        return;
    const QString id = place.facts.id.remote;
    m_world.setPresence(by, Presence::Online);
    if (place.facts.kind == ConversationKind::Feed) {
        const QString post = newestPost(place);
        if (post.isEmpty() || m_random.chance(25))
            return;
        if (m_random.chance(45))
            react(id, post, by);
        else
            comment(id, post, by);
        return;
    }
    m_world.setTyping(by, id, true);
    later(3 + m_random.below(3), [this, id, by] {
        MessageContent content;
        content.text = chatPhrase(mainLanguage(m_world.person(by)), m_random,
                                  firstNameOf(m_world.person(m_person)));
        say(id, by, content);
    });
}

void Liveliness::hear(const QString& conversation, const QString& message) {
    const WorldConversation* place = m_world.conversation(conversation);
    const qsizetype index = place ? m_world.indexOf(*place, message) : -1;
    if (index < 0)
        return;
    const Message& heard = place->messages[static_cast<std::size_t>(index)].message;
    if (heard.sender.remote != m_person)
        return;
    const QString by = residentOf(*place);
    if (by.isEmpty())
        return;
    const bool feed = place->facts.kind == ConversationKind::Feed;
    const bool direct = place->facts.kind == ConversationKind::Direct;
    later(1 + m_random.below(2), [this, conversation, message, by] {
        m_world.setPresence(by, Presence::Online);
        (void)m_world.perform({by, {}}, MarkRead{{{}, conversation}, {{}, message}, false});
    });
    if (feed && heard.threadRoot.remote.isEmpty()) {
        for (int i = 0; i < 2 + m_random.below(3); ++i)
            later(4 + 5 * i, [this, conversation, message] {
                const WorldConversation* there = m_world.conversation(conversation);
                react(conversation, message, there ? residentOf(*there) : QString());
            });
        later(8 + m_random.below(8),
              [this, conversation, message, by] { comment(conversation, message, by); });
        return;
    }
    if (m_random.chance(25))
        later(3, [this, conversation, message, by] { react(conversation, message, by); });
    if (m_random.chance(direct ? 90 : 55))
        later(2 + m_random.below(2),
              [this, conversation, message, by, question = heard.text.contains(u'?')] {
                  answer(conversation, message, by, question);
              });
}

void Liveliness::answer(const QString& conversation, const QString& message, const QString& by,
                        bool question) {
    const WorldConversation* place = m_world.conversation(conversation);
    const qsizetype index = place ? m_world.indexOf(*place, message) : -1;
    if (index < 0)
        return;
    const Message heard = place->messages[static_cast<std::size_t>(index)].message;
    m_world.setTyping(by, conversation, true);
    later(2 + m_random.below(4), [this, conversation, heard, by, question] {
        MessageContent content;
        content.text = answerPhrase(languageOf(heard.text, mainLanguage(m_world.person(by))),
                                    m_random, question);
        content.threadRoot = heard.threadRoot;
        say(conversation, by, content);
    });
}

void Liveliness::comment(const QString& conversation, const QString& post, const QString& by) {
    MessageContent content;
    content.text = commentPhrase(mainLanguage(m_world.person(by)), m_random,
                                 firstNameOf(m_world.person(m_person)));
    content.threadRoot.remote = post;
    say(conversation, by, content);
}

void Liveliness::react(const QString& conversation, const QString& message, const QString& by) {
    if (by.isEmpty())
        return;
    // Refused when this person has reacted so already, which is fine.
    (void)m_world.perform({by, {}}, AddReaction{{{}, conversation},
                                                {{}, message},
                                                {},
                                                QString::fromUtf8(m_random.pick(reactionKeys))});
}

void Liveliness::say(const QString& conversation, const QString& by,
                     const MessageContent& content) {
    m_world.setTyping(by, conversation, false);
    // Refused when the conversation was left meanwhile: then there is nobody to talk to.
    (void)m_world.perform({by, {}}, SendMessage{{{}, conversation}, {}, content});
}

} // namespace parvis::demo
