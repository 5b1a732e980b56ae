#include "ui/conversation/PostActions.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "models/TimelineSource.h"
#include "ui/conversation/AnswersDialog.h"
#include "ui/parts/ConfirmDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/AnswerPanel.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "workspace/CalendarFile.h"
#include "workspace/Compose.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace parvis::ui {

using namespace Qt::StringLiterals;

PostActions::PostActions(const PaneContext& context, TimelineView& view, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view) {
    connect(&view, &TimelineView::voteRequested, this, &PostActions::vote);
    connect(&view, &TimelineView::attendRequested, this, &PostActions::attend);
    connect(&view, &TimelineView::acknowledgeRequested, this, &PostActions::acknowledge);
    connect(&view, &TimelineView::answersRequested, this, &PostActions::showAnswers);
    connect(&view, &TimelineView::saveEventRequested, this, &PostActions::saveEvent);
}

const models::TimelineItem* PostActions::item(const MessageId& id) const {
    const models::TimelineSource* source = m_view.source();
    const int row = source ? source->rowOf(id) : -1;
    return row < 0 ? nullptr : &source->item(row);
}

void PostActions::post(Command command) {
    m_context.engine.post(std::move(command)).then(this, [this](Result<QString> posted) {
        if (!posted)
            m_context.navigator.say(posted.error());
    });
}

void PostActions::vote(const MessageId& id, const QString& answer) {
    const models::TimelineItem* found = item(id);
    if (!found || !found->message.poll)
        return;
    const Poll& poll = *found->message.poll;
    QStringList chosen = found->answers.poll.mine;
    if (chosen.contains(answer)) {
        chosen.removeAll(answer);
    } else if (poll.maxSelections == 1) {
        chosen = {answer};
    } else if (chosen.size() >= poll.maxSelections) {
        m_context.navigator.say(
            tr("You can choose %n answers. Give one up first.", nullptr, poll.maxSelections));
        return;
    } else {
        chosen.append(answer);
    }
    post(CastVote{m_conversation, id, workspace::newTransactionId(), chosen});
}

void PostActions::attend(const MessageId& id, const QString& key) {
    const auto& reads = m_context.engine.reads();
    bool takenBack = false;
    for (const QStringView other : {going, maybeGoing, notGoing}) {
        const QString own = models::ownReactionId(reads, m_conversation, id, other.toString());
        if (own.isEmpty())
            continue;
        takenBack = takenBack || other == key;
        post(RemoveReaction{m_conversation, own, workspace::newTransactionId()});
    }
    if (!takenBack)
        post(AddReaction{m_conversation, id, workspace::newTransactionId(), key});
}

void PostActions::acknowledge(const MessageId& id) {
    post(
        AddReaction{m_conversation, id, workspace::newTransactionId(), acknowledgement.toString()});
}

void PostActions::showAnswers(const MessageId& id) {
    if (const models::TimelineItem* found = item(id)) {
        auto* dialog = new AnswersDialog(m_context, found->message, m_view.window());
        dialog->open();
    }
}

void PostActions::saveEvent(const MessageId& id) {
    const models::TimelineItem* found = item(id);
    if (!found || !found->message.event)
        return;
    const QByteArray file = workspace::calendarFile(found->message, found->sender.name,
                                                    QDateTime::currentDateTimeUtc());
    const QDir downloads(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto* dialog = new QFileDialog(m_view.window(), tr("Save for the calendar"),
                                   downloads.exists() ? downloads.path() : QDir::homePath(),
                                   tr("Calendar files (*.ics)"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(safeFileName(found->message.title + u".ics"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        QSaveFile target(path);
        const bool saved = target.open(QIODevice::WriteOnly) && target.write(file) == file.size() &&
                           target.commit();
        m_context.navigator.say(
            saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                  : tr("The file could not be written: %1").arg(target.errorString()));
    });
    dialog->open();
}

void PostActions::confirmClosing(const MessageId& id) {
    auto* box = new ConfirmDialog(m_context.theme,
                                  {tr("Close this poll?"),
                                   tr("Nobody can vote any more. This cannot be undone."),
                                   tr("Close the poll"), tr("Keep it open")},
                                  u"closePollDialog"_s, m_view.window());
    connect(box, &QDialog::accepted, this,
            [this, id] { post(ClosePoll{m_conversation, id, workspace::newTransactionId()}); });
    box->open();
}

void PostActions::pin(const MessageId& id, bool pinned) {
    m_context.engine.execute(PinMessage{m_conversation, id, pinned})
        .then(this, [this](const Result<Receipt>& done) {
            if (!done)
                m_context.navigator.say(done.error());
        });
}

void PostActions::addTo(QMenu& menu, const models::TimelineItem& item, const Rights& rights) {
    const Message& message = item.message;
    const MessageId id = message.id;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    if (message.poll)
        addPoll(menu, item, rights);
    if (message.event)
        addEvent(menu, item);
    if (message.mustRead && !item.answers.acknowledgedByMe && m_view.mayReact())
        menu.addAction(icons.icon(Icon::Check, 18, ink), tr("I have read this"), this,
                       [this, id] { acknowledge(id); });
    if (message.poll || message.event || message.mustRead) {
        const bool hidden = message.poll && message.poll->hiddenResults &&
                            isOpen(*message.poll, item.answers.poll, QDateTime::currentDateTime());
        if (!hidden)
            menu.addAction(icons.icon(Icon::Groups, 18, ink), tr("Who answered what…"), this,
                           [this, id] { showAnswers(id); });
        menu.addSeparator();
    }
    const auto capabilities = m_context.engine.reads().live().capabilities(id.account);
    if (capabilities.pins && rights.pin && !message.threadRoot.isValid()) {
        const auto place = m_context.engine.reads().cache().conversation(m_conversation);
        const bool pinned = place && *place && (*place)->pinned.contains(id);
        menu.addAction(icons.icon(Icon::Pin, 18, ink),
                       pinned ? tr("Unpin") : tr("Pin for everybody"), this,
                       [this, id, pinned] { pin(id, !pinned); });
    }
}

void PostActions::addPoll(QMenu& menu, const models::TimelineItem& item, const Rights& rights) {
    const Poll& poll = *item.message.poll;
    const MessageId id = item.message.id;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    if (!isOpen(poll, item.answers.poll, QDateTime::currentDateTime()))
        return;
    if (m_view.mayReact()) {
        QMenu* answers = menu.addMenu(icons.icon(Icon::Poll, 18, ink), tr("Vote"));
        answers->setObjectName(u"voteMenu"_s);
        for (const PollAnswer& answer : poll.answers) {
            QAction* action = answers->addAction(QString(answer.text).replace(u'&', u"&&"_s), this,
                                                 [this, id, key = answer.id] { vote(id, key); });
            action->setCheckable(true);
            action->setChecked(item.answers.poll.mine.contains(answer.id));
        }
    }
    if (item.own || rights.remove)
        menu.addAction(icons.icon(Icon::Lock, 18, ink), tr("Close the poll…"), this,
                       [this, id] { confirmClosing(id); });
}

void PostActions::addEvent(QMenu& menu, const models::TimelineItem& item) {
    const MessageId id = item.message.id;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    if (m_view.mayReact() && item.message.event->end > QDateTime::currentDateTime()) {
        QMenu* answers = menu.addMenu(icons.icon(Icon::Check, 18, ink), tr("Answer"));
        answers->setObjectName(u"attendMenu"_s);
        for (const auto& [key, text] : {std::pair{going, tr("Going")},
                                        {maybeGoing, tr("Maybe")},
                                        {notGoing, tr("Can’t go")}}) {
            QAction* action = answers->addAction(
                text, this, [this, id, one = key.toString()] { attend(id, one); });
            action->setCheckable(true);
            action->setChecked(item.answers.mine == key);
        }
    }
    menu.addAction(icons.icon(Icon::Calendar, 18, ink), tr("Save for the calendar…"), this,
                   [this, id] { saveEvent(id); });
}

} // namespace parvis::ui
