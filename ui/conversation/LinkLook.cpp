#include "ui/conversation/LinkLook.h"

#include "engine/Engine.h"
#include "workspace/Compose.h"

namespace parvis::ui {

namespace {

constexpr int pauseMs = 600;

} // namespace

LinkLook::LinkLook(const PaneContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LinkLook::look);
}

void LinkLook::begin(const ConversationId& conversation, const std::optional<LinkCard>& card) {
    m_pause.stop();
    m_conversation = conversation;
    m_text.clear();
    m_card = card;
    m_asked = card ? card->url : QString();
    m_unwanted.clear();
    tell();
}

/// What is written in an encrypted conversation is not for the server, links included.
bool LinkLook::mayLook() const {
    if (!m_context.engine.policy().linkPreviews || !m_conversation.isValid())
        return false;
    const auto& reads = m_context.engine.reads();
    const auto place = reads.cache().conversation(m_conversation);
    return place && *place && !(*place)->encrypted &&
           reads.live().capabilities(m_conversation.account).linkPreviews;
}

void LinkLook::setText(const QString& text) {
    m_text = text;
    const QString link = workspace::firstLink(text);
    if (!link.isEmpty() && link != m_asked && !m_unwanted.contains(link) && mayLook())
        m_pause.start();
    else
        m_pause.stop();
    tell();
}

void LinkLook::look() {
    const QString link = workspace::firstLink(m_text);
    m_asked = link;
    m_context.engine.execute(PreviewLink{link}, m_conversation.account)
        .then(this, [this, link](const Result<Receipt>& done) {
            // Nobody needs to hear that a page could not be read: the link goes without a card.
            if (link != m_asked || m_unwanted.contains(link))
                return;
            m_card = done ? done->link : std::nullopt;
            tell();
        });
}

void LinkLook::leaveOut() {
    if (m_card)
        m_unwanted.insert(m_card->url);
    m_card.reset();
    m_asked.clear();
    tell();
}

std::optional<LinkCard> LinkLook::cardFor(const QString& text) const {
    return m_card && workspace::firstLink(text) == m_card->url ? m_card : std::nullopt;
}

void LinkLook::tell() {
    const auto card = cardFor(m_text);
    if (card != m_told) {
        m_told = card;
        emit changed(card);
    }
}

} // namespace parvis::ui
