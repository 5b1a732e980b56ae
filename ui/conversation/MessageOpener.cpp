#include "ui/conversation/MessageOpener.h"

#include "engine/Engine.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/timeline/TimelineView.h"

namespace parvis::ui {

namespace {

constexpr int messagesAround = 60;
constexpr int patienceMs = 200;

} // namespace

MessageOpener::MessageOpener(const PaneContext& context, TimelineView& view, Banner& banner,
                             QObject* parent, Ask ask)
    : QObject(parent)
    , m_context(context)
    , m_view(view)
    , m_banner(banner)
    , m_ask(ask ? std::move(ask) : [this](const LoadAround& question) {
        return m_context.engine.execute(question);
    }) {
    m_banner.hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_banner.showMessage(Icon::Search, tr("Getting the message from the server…"),
                             Banner::Tone::Neutral, tr("Cancel"));
        m_banner.show();
    });
    connect(&m_banner, &Banner::actionTriggered, this, &MessageOpener::giveUp);
}

void MessageOpener::open(const ConversationId& conversation, const MessageId& message) {
    giveUp();
    if (!m_view.jumpTo(message))
        ask(conversation, message);
}

void MessageOpener::giveUp() {
    ++m_asked;
    m_patience.stop();
    m_banner.hide();
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

void MessageOpener::ask(const ConversationId& conversation, const MessageId& message) {
    if (!m_context.engine.reads().live().capabilities(conversation.account).historyAnywhere) {
        m_context.navigator.say(
            tr("This message is not on this computer, and the server cannot look it up."));
        return;
    }
    m_patience.start();
    auto asking = m_ask({conversation, message, messagesAround});
    m_cancel = asking.canceller();
    std::move(asking).then(this, [this, message, asked = m_asked](Result<Receipt> answer) {
        if (asked != m_asked)
            return;
        m_cancel = {};
        giveUp();
        if (!answer)
            sayWhy(answer.error());
        else if (!m_view.jumpTo(message))
            m_context.navigator.say(tr("This message cannot be shown here."));
    });
}

void MessageOpener::sayWhy(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        m_context.navigator.say(
            tr("This message is not on this computer, and the server cannot be reached now."));
        return;
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
        m_context.navigator.say(tr("The server does not have this message any more."));
        return;
    default:
        m_context.navigator.say(error);
    }
}

} // namespace parvis::ui
