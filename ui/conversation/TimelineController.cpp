#include "ui/conversation/TimelineController.h"

#include "engine/Engine.h"
#include "models/Reactors.h"
#include "models/Sharing.h"
#include "models/TimelineRows.h"
#include "models/TimelineSource.h"
#include "ui/conversation/CareActions.h"
#include "ui/conversation/EventDialog.h"
#include "ui/conversation/LinkOpener.h"
#include "ui/conversation/NoteEditor.h"
#include "ui/conversation/PostActions.h"
#include "ui/conversation/TimelineAnnouncer.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/files/FileActions.h"
#include "ui/files/FilePreview.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/composer/EmojiPicker.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "workspace/Compose.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TimelineController::TimelineController(const PaneContext& context, TimelineView& view,
                                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view)
    , m_files(new FileActions(context, this))
    , m_announcer(new TimelineAnnouncer(context.navigator, view, this))
    , m_posts(new PostActions(context, view, this))
    , m_care(new CareActions(context, view, this))
    , m_links(new LinkOpener(context, this)) {
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(300ms);
    connect(&m_readTimer, &QTimer::timeout, this, [this] { markRead(m_toMark); });
    connect(&view, &TimelineView::newestVisibleChanged, this, [this](const MessageId& id) {
        m_toMark = id;
        m_readTimer.start();
    });
    connect(&view, &TimelineView::replyRequested, this, [this](const MessageId& id) {
        if (const auto* found = item(id))
            emit replyRequested(*found);
    });
    connect(&view, &TimelineView::reactRequested, this, &TimelineController::pickReaction);
    connect(&view, &TimelineView::toggleReaction, this, &TimelineController::toggleReaction);
    connect(&view, &TimelineView::openThread, this, &TimelineController::threadRequested);
    connect(&view, &TimelineView::writeComment, this, &TimelineController::threadRequested);
    connect(&view, &TimelineView::openPerson, this,
            [this](const PersonId& person) { m_context.navigator.openPerson(person); });
    connect(&view, &TimelineView::openQuoted, this, [this](const MessageId& id) {
        if (!m_view.jumpTo(id))
            m_context.navigator.openMessage(m_conversation, id);
    });
    connect(&view, &TimelineView::openAttachment, this, &TimelineController::openAttachment);
    connect(&view, &TimelineView::saveAttachment, this, [this](const MessageId& id, int index) {
        if (const auto* found = item(id); found && index < found->message.attachments.size())
            saveAttachment(found->message.attachments[index]);
    });
    connect(&view, &TimelineView::openLink, m_links, &LinkOpener::open);
    view.setShowsLinks(context.engine.policy().linkPreviews);
    view.setReactionTip([this](const MessageId& id, const QString& key) {
        for (const models::Reactors& reactors :
             models::reactorsOf(m_context.engine.reads(), m_conversation, id)) {
            if (reactors.key == key)
                return models::namesOf(reactors);
        }
        return QString();
    });
    connect(&view, &TimelineView::contextMenuRequested, this, &TimelineController::showMenu);
    // Without a pointer the menu is the way to everything that can be done with a message.
    connect(&view, &TimelineView::messageActivated, this, [this](const MessageId& id) {
        const QRect row = m_view.rowRect(m_view.currentRow()) & m_view.viewport()->rect();
        showMenu(id, m_view.viewport()->mapToGlobal(row.center()), {});
    });
    connect(&view, &TimelineView::retryRequested, this, [this](const MessageId& id) {
        m_context.engine.retry(id.account, id.remote).then(this, [this](Result<void> done) {
            if (!done)
                m_context.navigator.say(done.error());
        });
    });
    connect(&view, &TimelineView::cancelSendingRequested, this, &TimelineController::takeBack);
    connect(&view, &TimelineView::discardRequested, this, [this](const MessageId& id) {
        m_context.engine.discard(id.account, id.remote).then(this, [this](Result<void> done) {
            if (!done)
                m_context.navigator.say(done.error());
        });
    });
}

void TimelineController::setConversation(const ConversationId& conversation) {
    m_conversation = conversation;
    m_posts->setConversation(conversation);
    m_care->setConversation(conversation);
    m_toMark = {};
    m_marked = {};
    m_readTimer.stop();
    m_announcer->setSource(m_view.source());
}

const models::TimelineItem* TimelineController::item(const MessageId& id) const {
    const models::TimelineSource* source = m_view.source();
    const int row = source ? source->rowOf(id) : -1;
    return row < 0 ? nullptr : &source->item(row);
}

const models::TimelineItem* TimelineController::lastOwn() {
    const models::TimelineSource* source = m_view.source();
    if (source && source->hasNewer())
        m_view.scrollToNewest();
    for (int row = source ? source->rowCount() - 1 : -1; row >= 0; --row) {
        const models::TimelineItem& known = source->item(row);
        if (known.own && known.kind == models::TimelineItem::Kind::Message &&
            known.sendState == models::SendState::Sent && !known.message.redacted &&
            known.message.kind == MessageKind::Text && !known.message.text.isEmpty() &&
            !known.message.poll && !known.message.event && !known.message.note)
            return &known;
    }
    return nullptr;
}

void TimelineController::post(Command command) {
    m_context.engine.post(std::move(command)).then(this, [this](Result<QString> posted) {
        if (!posted)
            m_context.navigator.say(posted.error());
    });
}

void TimelineController::takeBack(const MessageId& id) {
    const models::TimelineItem* found = item(id);
    if (!found)
        return;
    m_context.engine.takeBack(id.account, id.remote)
        .then(this, [this, shown = *found](Result<SendMessage> message) {
            if (message)
                emit takenBack(*message, shown);
            else if (message.error().kind == ErrorKind::Conflict)
                m_context.navigator.say(tr("This is on its way already."));
            else
                m_context.navigator.say(message.error());
        });
}

void TimelineController::pickReaction(const MessageId& id, const QRect& anchor) {
    if (!m_picker) {
        m_picker = new EmojiPicker(m_context.theme, m_context.emoji, m_view.window());
        connect(m_picker, &EmojiPicker::picked, this,
                [this](const QString& emoji) { toggleReaction(m_reactingTo, emoji); });
    }
    m_reactingTo = id;
    m_picker->popupAt(anchor);
}

void TimelineController::toggleReaction(const MessageId& id, const QString& key) {
    const QString own = models::ownReactionId(m_context.engine.reads(), m_conversation, id, key);
    if (own.isEmpty())
        post(AddReaction{m_conversation, id, workspace::newTransactionId(), key});
    else
        post(RemoveReaction{m_conversation, own, workspace::newTransactionId()});
}

void TimelineController::showMenu(const MessageId& id, QPoint at, const QString& link) {
    const models::TimelineItem* found = item(id);
    if (!found)
        return;
    const auto capabilities = m_context.engine.reads().live().capabilities(id.account);
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString& text, auto action) {
        menu->addAction(icons.icon(icon, 18, ink), text, this, action);
    };
    const models::TimelineItem copied = *found;
    const bool sent = copied.sendState == models::SendState::Sent && !copied.message.redacted;
    const auto place = m_context.engine.reads().cache().conversation(m_conversation);
    const Rights rights = place && *place ? (*place)->rights : Rights();
    if (copied.sendState != models::SendState::Sent) {
        if (copied.sendState == models::SendState::Failed)
            add(Icon::Retry, tr("Try again"), [this, id] { emit m_view.retryRequested(id); });
        add(Icon::Edit,
            copied.sendState == models::SendState::Failed ? tr("Back into the field")
                                                          : tr("Cancel sending"),
            [this, id] { takeBack(id); });
        menu->addSeparator();
    }
    if (!link.isEmpty()) {
        add(Icon::Link, tr("Copy link"), [link] { QApplication::clipboard()->setText(link); });
        menu->addSeparator();
    }
    if (sent)
        m_posts->addTo(*menu, copied, rights);
    if (sent && m_view.mayReact())
        add(Icon::SmilePlus, tr("React…"), [this, id, at] { pickReaction(id, {at, QSize(1, 1)}); });
    if (sent && m_view.mayReply())
        add(Icon::Reply, tr("Reply"), [this, copied] { emit replyRequested(copied); });
    if (sent && capabilities.threads && !copied.message.threadRoot.isValid())
        add(Icon::Thread, tr("Comments"), [this, id] { emit threadRequested(id); });
    if (sent && !copied.reactions.isEmpty())
        addReactors(*menu, id);
    add(Icon::Copy, m_view.hasSelection() ? tr("Copy selection") : tr("Copy text"), [this, copied] {
        QApplication::clipboard()->setText(m_view.hasSelection() ? m_view.selectedText()
                                                                 : copied.message.text);
    });
    if (sent && copied.message.kind != MessageKind::System &&
        copied.message.kind != MessageKind::Undecryptable) {
        add(Icon::Send, tr("Share…"), [this, copied] { share(copied.message); });
        add(Icon::Link, tr("Copy link to this message"), [this, id] { copyLinkTo(id); });
    }
    for (qsizetype i = 0; i < copied.message.attachments.size(); ++i) {
        const Attachment attachment = copied.message.attachments[i];
        add(Icon::Download, tr("Save %1…").arg(attachment.fileName),
            [this, attachment] { saveAttachment(attachment); });
    }
    if (sent && copied.own && capabilities.editOwn && rights.comment &&
        copied.message.attachments.isEmpty() && !copied.message.poll)
        add(Icon::Edit, tr("Edit"), [this, copied] { edit(copied); });
    if (sent) {
        m_care->addTo(*menu, copied);
        m_care->addRemovalTo(*menu, copied, rights);
    }
    menu->popup(at);
}

void TimelineController::edit(const models::TimelineItem& item) {
    if (item.message.event)
        (new EventDialog(m_context, item.message, m_view.window()))->open();
    else if (item.message.note)
        (new NoteEditor(m_context, item.message, m_view.window()))->open();
    else
        emit editRequested(item);
}

/// Who reacted, for those who do not point at a reaction.
void TimelineController::addReactors(QMenu& menu, const MessageId& id) {
    auto* all =
        menu.addMenu(m_context.theme.icons().icon(Icon::Smile, 18, m_context.theme.tokens().ink2),
                     tr("Reactions"));
    all->setObjectName(u"reactorsMenu"_s);
    for (const models::Reactors& reactors :
         models::reactorsOf(m_context.engine.reads(), m_conversation, id))
        all->addAction(reactors.key + u"  "_s + models::namesOf(reactors), this,
                       [this, id, key = reactors.key] {
                           if (m_view.mayReact())
                               toggleReaction(id, key);
                       });
}

void TimelineController::openAttachment(const MessageId& id, int index) {
    const models::TimelineItem* found = item(id);
    if (!found || index < 0 || index >= found->message.attachments.size())
        return;
    QList<PreviewFile> files;
    for (const Attachment& attachment : found->message.attachments)
        files.append({attachment, found->sender.name, found->message.sentAt});
    (new FilePreview(m_context, files, index, m_view.window()))->open();
}

void TimelineController::saveAttachment(const Attachment& attachment) {
    m_files->save(attachment, m_view.window());
}

void TimelineController::share(const Message& message) {
    auto* dialog = new ShareDialog(m_context, message, m_view.window());
    connect(dialog, &ShareDialog::shared, this, [this](const models::ShareTarget& target) {
        m_context.navigator.say(tr("Shared to %1").arg(target.name));
    });
    dialog->open();
}

void TimelineController::copyLinkTo(const MessageId& id) {
    m_context.engine.linkTo({m_conversation, id}).then(this, [this](const Result<QString>& link) {
        if (!link || link->isEmpty()) {
            m_context.navigator.say(tr("This server has no links to messages."));
            return;
        }
        QApplication::clipboard()->setText(*link);
        m_context.navigator.say(tr("Link copied"));
    });
}

void TimelineController::markRead(const MessageId& id) {
    if (!id.isValid() || id == m_marked || !m_view.isVisible() ||
        !m_view.window()->isActiveWindow())
        return;
    // A comment below a post has no row of its own.
    const models::TimelineItem* found = item(id);
    if (found && found->sendState != models::SendState::Sent)
        return;
    if (!m_context.engine.reads().live().capabilities(id.account).readReceipts)
        return;
    m_marked = id;
    if (models::needsReadMark(m_context.engine.reads(), m_conversation, id))
        post(MarkRead{m_conversation, id, false});
}

} // namespace parvis::ui
