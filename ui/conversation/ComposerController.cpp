#include "ui/conversation/ComposerController.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/conversation/EventDialog.h"
#include "ui/conversation/LinkLook.h"
#include "ui/conversation/PeopleCompletion.h"
#include "ui/conversation/PollDialog.h"
#include "ui/conversation/StagedFiles.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/composer/Composer.h"
#include "workspace/Compose.h"

#include <QFileDialog>
#include <QMenu>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto draftDelay = 400ms;
// Servers forget a typing notice after some seconds; this keeps it alive.
constexpr qint64 typingRepeatMs = 4000;

} // namespace

ComposerController::ComposerController(const PaneContext& context, Composer& composer,
                                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_composer(composer)
    , m_people(std::make_unique<PeopleCompletion>(context.engine.reads()))
    , m_links(new LinkLook(context, this)) {
    composer.setCompletionSource(m_people.get());
    composer.setVoiceAvailable(false);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ComposerController::saveDraft);
    connectComposer();
}

void ComposerController::connectComposer() {
    Composer& composer = m_composer;
    connect(&composer, &Composer::sendRequested, this, &ComposerController::send);
    connect(m_links, &LinkLook::changed, &composer, &Composer::setLink);
    connect(&composer, &Composer::linkRemoved, m_links, &LinkLook::leaveOut);
    connect(&composer, &Composer::textChanged, this, [this] {
        m_links->setText(m_composer.text());
        if (m_loading)
            return;
        m_draftTimer.start();
        noteTyping();
    });
    connect(&composer, &Composer::attachRequested, this, &ComposerController::chooseFiles);
    connect(&composer, &Composer::plusRequested, this, &ComposerController::openPlus);
    connect(&composer, &Composer::filesDropped, this, &ComposerController::addFiles);
    connect(&composer, &Composer::imagePasted, this,
            [this](const QImage& image) { files().addPicture(m_conversation.account, image); });
    connect(&composer, &Composer::removeAttachmentRequested, this, [this](int index) {
        if (!m_sending) // the outbox may have it already
            files().remove(index);
    });
    connect(&composer, &Composer::largePicturesChosen, this,
            [this](bool large) { files().setLarge(large); });
    connect(&composer, &Composer::keepLocationChosen, this,
            [this](bool keep) { files().setKeepLocation(keep); });
    connect(&composer, &Composer::bannerCancelled, this, &ComposerController::giveUpBanner);
    connect(&composer, &Composer::editLastRequested, this, &ComposerController::editLastRequested);
}

ComposerController::~ComposerController() {
    m_composer.setCompletionSource(nullptr);
}

void ComposerController::setTarget(const ConversationId& conversation,
                                   const MessageId& threadRoot) {
    if (m_conversation == conversation && m_threadRoot == threadRoot)
        return;
    if (m_draftTimer.isActive() || m_editing.isValid()) {
        giveUpBanner();
        saveDraft();
    }
    stopTyping();
    m_conversation = conversation;
    m_threadRoot = threadRoot;
    m_replyTo = {};
    m_editing = {};
    m_sendWhenReady = false;
    m_loading = true;
    m_composer.clear();
    m_links->begin(conversation);
    m_composer.setText(m_context.engine.draft(conversation, threadRoot));
    m_loading = false;
    showAttachments();
}

void ComposerController::saveDraft() {
    m_draftTimer.stop();
    if (!m_conversation.isValid() || m_editing.isValid())
        return;
    m_context.engine.saveDraft(m_conversation, m_threadRoot, m_composer.text())
        .then(this, [this](Result<void> saved) {
            if (!saved)
                m_context.navigator.say(saved.error());
        });
}

void ComposerController::replyTo(const models::TimelineItem& item) {
    giveUpBanner();
    m_replyTo = item.message.id;
    m_composer.setReplyBanner(item.sender.name, item.message.text);
    m_composer.setFocus();
}

void ComposerController::edit(const models::TimelineItem& item) {
    giveUpBanner();
    m_beforeEdit = m_composer.text();
    m_editing = item.message.id;
    m_title = item.message.title;
    m_composer.setEditBanner(item.message.text);
    m_links->begin(m_conversation, item.message.link);
    m_composer.setText(item.message.text);
    m_composer.setFocus();
}

void ComposerController::giveUpBanner() {
    m_composer.clearBanner();
    m_replyTo = {};
    if (m_editing.isValid()) {
        m_editing = {};
        m_title.clear();
        m_composer.setText(m_beforeEdit);
    }
}

void ComposerController::send() {
    const QString typed = m_composer.text();
    if (m_sending || !m_conversation.isValid() || (typed.isEmpty() && files().isEmpty()))
        return;
    m_sendWhenReady = !m_editing.isValid() && files().isBusy();
    if (m_sendWhenReady)
        return; // StagedFiles::ready() goes on
    MessageContent content = workspace::compose(typed, m_composer.mentions());
    content.title = m_title;
    content.threadRoot = m_threadRoot;
    content.link = m_links->cardFor(typed);
    Command command;
    if (m_editing.isValid()) {
        command = EditMessage{m_conversation, m_editing, workspace::newTransactionId(), content};
    } else {
        content.replyTo = m_replyTo;
        content.attachments = files().attachments();
        if (m_finish)
            m_finish(content);
        command = SendMessage{m_conversation, workspace::newTransactionId(), content};
    }
    m_sending = true;
    const bool edited = m_editing.isValid();
    const auto finish = [this, typed, edited, place = m_conversation, root = m_threadRoot,
                         sent = content.attachments](const Result<QString>& posted) {
        m_sending = false;
        if (!posted) {
            m_context.navigator.say(posted.error()); // what was written stays in the field
            return;
        }
        filesOf(place, root).handOver(sent);
        if (place == m_conversation && root == m_threadRoot)
            finishSending(typed);
        else if (!edited) // the person is elsewhere by now; nothing is left to write there
            (void)m_context.engine.saveDraft(place, root, {});
    };
    m_context.engine.post(std::move(command)).then(this, finish);
}

void ComposerController::finishSending(const QString& text) {
    const bool edited = m_editing.isValid();
    m_editing = {};
    m_replyTo = {};
    m_title.clear();
    // Whoever types on while the message is being stored loses nothing of it.
    const QString now = m_composer.text();
    m_loading = true;
    m_composer.clear();
    m_links->begin(m_conversation);
    if (edited)
        m_composer.setText(m_beforeEdit);
    else if (now != text && now.startsWith(text))
        m_composer.setText(now.sliced(text.size()).trimmed());
    showAttachments(); // of what was added since
    m_loading = false;
    stopTyping();
    saveDraft();
    emit sent();
}

void ComposerController::chooseFiles() {
    auto* dialog = new QFileDialog(m_composer.window(), tr("Attach files"));
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        QList<QUrl> files;
        for (const QString& path : paths)
            files.append(QUrl::fromLocalFile(path));
        addFiles(files);
    });
    dialog->open();
}

/// What can be sent besides text.
void ComposerController::openPlus(QPoint at) {
    const auto& reads = m_context.engine.reads();
    const auto can = reads.live().capabilities(m_conversation.account);
    if (m_threadRoot.isValid() || (!can.polls && !can.events)) {
        chooseFiles();
        return;
    }
    const auto place = reads.cache().conversation(m_conversation);
    const bool mayMark = can.mustRead && place && *place && (*place)->rights.announce &&
                         (*place)->kind == ConversationKind::Feed;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    auto* menu = new QMenu(&m_composer);
    menu->setObjectName(u"composerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons.icon(Icon::Paperclip, 18, ink), tr("Files…"), this,
                    &ComposerController::chooseFiles);
    if (can.polls)
        menu->addAction(icons.icon(Icon::Poll, 18, ink), tr("Poll…"), this, [this, mayMark] {
            auto* dialog = new PollDialog(m_context, m_conversation, mayMark, m_composer.window());
            connect(dialog, &PollDialog::sent, this, &ComposerController::asked);
            dialog->open();
        });
    if (can.events)
        menu->addAction(icons.icon(Icon::Calendar, 18, ink), tr("Event…"), this, [this, mayMark] {
            auto* dialog = new EventDialog(m_context, m_conversation, mayMark, m_composer.window());
            connect(dialog, &EventDialog::sent, this, &ComposerController::asked);
            dialog->open();
        });
    menu->popup(at - QPoint(0, menu->sizeHint().height() + m_context.theme.scaled(40)));
}

void ComposerController::addFiles(const QList<QUrl>& files) {
    for (const QUrl& url : files) {
        if (url.isLocalFile())
            this->files().addFile(m_conversation.account, url.toLocalFile());
    }
}

StagedFiles& ComposerController::filesOf(const ConversationId& conversation,
                                         const MessageId& root) {
    auto& files = m_files[{conversation, root}];
    if (!files) {
        files = std::make_unique<StagedFiles>(m_context);
        const StagedFiles* made = files.get();
        connect(made, &StagedFiles::changed, this, [this, made] {
            if (made == &this->files())
                showAttachments();
        });
        connect(made, &StagedFiles::ready, this, [this, made] {
            if (m_sendWhenReady && made == &this->files())
                send();
        });
    }
    return *files;
}

void ComposerController::takeBack(const SendMessage& message, const models::TimelineItem& shown) {
    const MessageContent& content = message.content;
    filesOf(message.conversation, content.threadRoot).addStaged(content.attachments);
    if (message.conversation != m_conversation || content.threadRoot != m_threadRoot)
        return; // its text is the draft of that place already
    giveUpBanner();
    m_links->begin(m_conversation, content.link);
    m_composer.setText(workspace::joinedDraft(workspace::typedText(content), m_composer.text()));
    for (const PersonId& person : content.mentions)
        m_composer.addMention(
            person, u'@' + models::nameOf(models::personOf(m_context.engine.reads(), person)));
    if (content.replyTo.isValid()) {
        m_replyTo = content.replyTo;
        m_composer.setReplyBanner(shown.quote.senderName, shown.quote.text);
    }
    saveDraft();
    m_composer.setFocus();
}

void ComposerController::showAttachments() {
    m_composer.setAttachments(files().items());
    m_composer.setPictureOptions(files().options());
}

void ComposerController::noteTyping() {
    const auto& live = m_context.engine.reads().live();
    if (!m_conversation.isValid() || !live.capabilities(m_conversation.account).typingNotices)
        return;
    if (m_composer.text().isEmpty()) {
        stopTyping();
        return;
    }
    if (m_typing && m_typingSince.elapsed() < typingRepeatMs)
        return;
    m_typing = true;
    m_typingSince.start();
    // Nobody needs to hear that this failed.
    (void)m_context.engine.execute(SetTyping{m_conversation, true});
}

void ComposerController::stopTyping() {
    if (!m_typing)
        return;
    m_typing = false;
    (void)m_context.engine.execute(SetTyping{m_conversation, false});
}

} // namespace parvis::ui
