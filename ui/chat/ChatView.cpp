#include "ui/chat/ChatView.h"

#include "engine/Engine.h"
#include "models/ConversationSummary.h"
#include "models/TimelineModel.h"
#include "ui/chat/ChatDialog.h"
#include "ui/conversation/ComposerController.h"
#include "ui/conversation/MessageOpener.h"
#include "ui/conversation/TimelineController.h"
#include "ui/shell/ContentHeader.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/composer/Composer.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

ChatView::ChatView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new ContentHeader(context.theme, context.pictures, u"chatHeader"_s))
    , m_banner(new Banner(context.theme))
    , m_view(new TimelineView(context.theme, &context.pictures, TimelineView::Mode::Chat))
    , m_composer(new Composer(context.theme, &context.pictures, context.emoji))
    , m_actions(new TimelineController(context, *m_view, this))
    , m_writing(new ComposerController(context, *m_composer, this))
    , m_opener(new MessageOpener(context, *m_view, *m_banner, this))
    , m_invitation(new QWidget) {
    setObjectName(u"chatView"_s);
    m_view->setObjectName(u"chatTimeline"_s);
    m_composer->setObjectName(u"chatComposer"_s);
    m_banner->setObjectName(u"chatBanner"_s);
    connect(m_header, &ContentHeader::whoClicked, this, [this] {
        if (m_peer.isValid())
            m_context.navigator.openPerson(m_peer);
    });
    auto* files =
        m_header->addIconButton(Icon::Paperclip, tr("Files of this chat"), u"chatFiles"_s);
    connect(files, &IconButton::clicked, this, &ChatView::filesRequested);
    auto* about = m_header->addIconButton(Icon::Info, tr("About this chat"), u"chatAbout"_s);
    connect(about, &IconButton::clicked, this, [this] {
        const auto summary = models::summaryOf(m_context.engine.reads(), m_conversation);
        (new ChatDialog(m_context, m_conversation, summary.title, window()))->open();
    });
    connect(m_actions, &TimelineController::replyRequested, m_writing,
            &ComposerController::replyTo);
    connect(m_actions, &TimelineController::editRequested, m_writing, &ComposerController::edit);
    connect(m_actions, &TimelineController::takenBack, m_writing, &ComposerController::takeBack);
    connect(m_actions, &TimelineController::threadRequested, this, &ChatView::threadRequested);
    connect(m_writing, &ComposerController::sent, m_view, &TimelineView::scrollToNewest);
    connect(m_writing, &ComposerController::asked, m_view, &TimelineView::scrollToNewest);
    connect(m_writing, &ComposerController::editLastRequested, this, [this] {
        if (const auto* own = m_actions->lastOwn())
            m_writing->edit(*own);
    });

    m_invitation->setObjectName(u"chatInvitation"_s);
    auto* accept = makeButton(ButtonKind::Primary, tr("Join"), u"chatAccept"_s);
    auto* decline = makeButton(ButtonKind::Secondary, tr("Decline"), u"chatDecline"_s);
    connect(accept, &QPushButton::clicked, this, [this] { answerInvitation(true); });
    connect(decline, &QPushButton::clicked, this, [this] { answerInvitation(false); });
    auto* question = new QHBoxLayout(m_invitation);
    question->setContentsMargins(20, 12, 20, 20);
    question->addWidget(new TextLabel(context.theme, tr("You are invited to this chat.")), 1);
    question->addWidget(decline);
    question->addWidget(accept);

    auto* field = new QVBoxLayout;
    field->setContentsMargins(20, 4, 20, 18);
    field->addWidget(m_composer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_invitation);
    column->addLayout(field);

    auto& reads = context.engine.reads();
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (!m_conversation.isValid())
            return;
        if (touched.conversations.contains(m_conversation) || touched.people.contains(m_peer) ||
            touched.accounts) {
            updateHeader();
            updateComposer();
        }
    });
    connect(&reads.live(), &workspace::LiveState::typingChanged, this,
            [this](const ConversationId& conversation) {
                if (conversation == m_conversation)
                    updateTyping();
            });
    connect(&reads.live(), &workspace::LiveState::presenceChanged, this,
            [this](const PersonId& person) {
                if (person == m_peer)
                    updateHeader();
            });
    connect(&reads.live(), &workspace::LiveState::capabilitiesChanged, this,
            &ChatView::updateComposer);
}

ChatView::~ChatView() {
    m_view->setSource(nullptr);
}

bool ChatView::open(const ConversationId& conversation, const MessageId& at) {
    m_opener->giveUp();
    m_conversation = conversation;
    auto model = std::make_unique<models::TimelineModel>(m_context.engine.reads(), conversation);
    m_view->setSource(model.get(), at);
    m_model = std::move(model);
    m_actions->setConversation(conversation);
    m_writing->setTarget(conversation);
    updateHeader();
    updateComposer();
    updateTyping();
    if (isVisible())
        focusComposer();
    return !at.isValid() || m_model->rowOf(at) >= 0;
}

void ChatView::jumpTo(const MessageId& message) {
    m_opener->open(m_conversation, message);
}

void ChatView::focusComposer() {
    m_composer->setFocus();
}

void ChatView::updateHeader() {
    const auto summary = models::summaryOf(m_context.engine.reads(), m_conversation);
    if (summary.gone) { // what it was called is all that is left of it
        m_header->setDetail(tr("not there any more"));
        m_invitation->hide();
        return;
    }
    m_peer = summary.peer;
    AvatarInfo avatar;
    avatar.seed = summary.peer.isValid() ? summary.peer.remote : m_conversation.remote;
    avatar.name = summary.title;
    avatar.picture = summary.picture;
    avatar.shape = summary.direct ? AvatarInfo::Shape::Round : AvatarInfo::Shape::Rounded;
    if (summary.direct && summary.presence != Presence::Unknown)
        avatar.presence = summary.presence;
    m_header->setWho(avatar, summary.title);
    m_header->setDetail(summary.detail,
                        summary.encrypted ? std::optional(Icon::Lock) : std::nullopt);
    m_composer->setPlaceholder(summary.direct
                                   ? tr("Write to %1…").arg(summary.title.section(u' ', 0, 0))
                                   : tr("Write to %1…").arg(summary.title));
    m_view->setAccessibleName(tr("Messages with %1").arg(summary.title));
    m_invitation->setVisible(summary.invited);
    m_composer->setVisible(!summary.invited);
}

void ChatView::updateComposer() {
    if (!m_conversation.isValid())
        return;
    const auto capabilities = m_context.engine.reads().live().capabilities(m_conversation.account);
    const auto summary = models::summaryOf(m_context.engine.reads(), m_conversation);
    const bool locked = summary.encrypted && !capabilities.endToEndEncryption;
    if (locked)
        m_composer->setDisabledReason(
            tr("This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. "
               "Nothing is sent in clear text."));
    else if (summary.gone)
        m_composer->setDisabledReason(tr("You are not in this chat any more."));
    else if (!summary.mayPost)
        m_composer->setDisabledReason(tr("You can read but not write here."));
    else
        m_composer->setDisabledReason({});
    m_view->setAllowed(capabilities.reactions && !locked, capabilities.replies && !locked,
                       capabilities.threads);
}

void ChatView::updateTyping() {
    m_view->setStatusLine(models::typingText(m_context.engine.reads(), m_conversation));
}

void ChatView::answerInvitation(bool accept) {
    const Command command = accept ? Command(JoinConversation{m_conversation})
                                   : Command(LeaveConversation{m_conversation});
    m_invitation->setEnabled(false);
    m_context.engine.execute(command).then(this, [this](Result<Receipt> done) {
        m_invitation->setEnabled(true);
        if (!done)
            m_context.navigator.say(done.error());
    });
}

} // namespace parvis::ui
