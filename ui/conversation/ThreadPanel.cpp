#include "ui/conversation/ThreadPanel.h"

#include "engine/Engine.h"
#include "models/TimelineModel.h"
#include "ui/conversation/ComposerController.h"
#include "ui/conversation/TimelineController.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/composer/Composer.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

ThreadPanel::ThreadPanel(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new TimelineView(context.theme, &context.pictures, TimelineView::Mode::Chat))
    , m_composer(new Composer(context.theme, &context.pictures, context.emoji))
    , m_actions(new TimelineController(context, *m_view, this))
    , m_writing(new ComposerController(context, *m_composer, this)) {
    setObjectName(u"threadPanel"_s);
    m_view->setObjectName(u"threadTimeline"_s);
    m_view->setAccessibleName(tr("Comments"));
    m_composer->setObjectName(u"threadComposer"_s);
    m_composer->setPlaceholder(tr("Write a comment…"));
    auto* title = new TextLabel(context.theme, tr("Comments"), TextSize::Large, TextWeight::Strong);
    auto* close = new IconButton(context.theme, Icon::Close, tr("Close comments"));
    close->setObjectName(u"threadClose"_s);
    connect(close, &IconButton::clicked, this, &ThreadPanel::closeRequested);
    connect(m_actions, &TimelineController::replyRequested, m_writing,
            &ComposerController::replyTo);
    connect(m_actions, &TimelineController::editRequested, m_writing, &ComposerController::edit);
    connect(m_actions, &TimelineController::takenBack, m_writing, &ComposerController::takeBack);
    connect(m_writing, &ComposerController::sent, m_view, &TimelineView::scrollToNewest);
    connect(m_writing, &ComposerController::editLastRequested, this, [this] {
        if (const auto* own = m_actions->lastOwn())
            m_writing->edit(*own);
    });

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(20, 0, 12, 0);
    heading->addWidget(title, 1);
    heading->addWidget(close);
    auto* headingBox = new QWidget;
    const auto fit = [this, headingBox] {
        headingBox->setFixedHeight(m_context.theme.scaled(metrics::headerHeight));
        update();
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    headingBox->setLayout(heading);
    auto* field = new QVBoxLayout;
    field->setContentsMargins(12, 0, 12, 12);
    field->addWidget(m_composer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headingBox);
    column->addWidget(m_view, 1);
    column->addLayout(field);
    connect(&context.engine.reads(), &workspace::ReadSide::touched, this,
            [this](const cache::Touched& touched) {
                if (m_root.isValid() &&
                    (touched.conversations.contains(m_conversation) || touched.accounts))
                    updateComposer();
            });
}

ThreadPanel::~ThreadPanel() {
    m_view->setSource(nullptr);
}

void ThreadPanel::open(const ConversationId& conversation, const MessageId& root,
                       const MessageId& at) {
    if (m_root == root) {
        if (at.isValid())
            m_view->jumpTo(at);
        return;
    }
    m_root = root;
    m_conversation = conversation;
    updateComposer();
    auto model =
        std::make_unique<models::TimelineModel>(m_context.engine.reads(), conversation, root);
    m_view->setSource(model.get(), at);
    m_model = std::move(model);
    m_actions->setConversation(conversation);
    m_writing->setTarget(conversation, root);
    // What the cache lacks comes as changes; what it has is on the screen already.
    const bool missing = at.isValid() && m_model->rowOf(at) < 0;
    m_context.engine.execute(LoadThread{conversation, root})
        .then(this, [this, root, at, missing](Result<Receipt>) {
            if (missing && m_root == root)
                m_view->jumpTo(at);
        });
}

void ThreadPanel::updateComposer() {
    const auto known = m_context.engine.reads().cache().conversation(m_conversation);
    if (!known || !*known)
        return;
    const Conversation& place = **known;
    const auto group = m_context.engine.reads().cache().group(place.group);
    const bool joined = place.membership == Membership::Joined;
    const auto can = m_context.engine.reads().live().capabilities(m_conversation.account);
    const bool locked = place.encrypted && !can.endToEndEncryption;
    const bool may = joined && place.rights.comment && !locked;
    QString reason;
    if (group && *group && (*group)->archived)
        reason = tr("This group is archived: everything can be read, nothing more is written.");
    else if (!joined)
        reason = tr("Only members write here.");
    else if (locked)
        reason = tr("This chat is end-to-end encrypted, and this version of Parvis cannot encrypt "
                    "yet. Nothing is sent in clear text.");
    else if (!may)
        reason = tr("You can read but not write here.");
    m_composer->setDisabledReason(reason);
    m_view->setAllowed(can.reactions && joined && place.rights.react && !locked, can.replies && may,
                       false);
}

void ThreadPanel::focusComposer() {
    m_composer->setFocus();
}

void ThreadPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().background);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_context.theme.tokens().line);
}

} // namespace parvis::ui
