#include "ui/conversation/CareActions.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/conversation/VersionsDialog.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/parts/ConfirmDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "workspace/Compose.h"

#include <QMenu>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewMembers = 50;

} // namespace

CareActions::CareActions(const PaneContext& context, TimelineView& view, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view) {
}

void CareActions::addTo(QMenu& menu, const models::TimelineItem& item) {
    const MessageId id = item.message.id;
    const auto can = m_context.engine.reads().live().capabilities(id.account);
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    if (can.readReceipts && item.message.kind != MessageKind::System)
        addSeenBy(menu, item.message);
    const auto place = m_context.engine.reads().cache().conversation(m_conversation);
    const bool isPost = place && *place && (*place)->kind == ConversationKind::Feed &&
                        !item.message.threadRoot.isValid() && !item.message.redacted;
    if (can.followPosts && isPost && (*place)->membership == Membership::Joined)
        addFollowing(menu, **place, id);
    if (can.saveMessages) {
        const bool saved =
            place && *place &&
            std::ranges::find((*place)->saved, id, &SavedMessage::message) != (*place)->saved.end();
        menu.addAction(icons.icon(Icon::Star, 18, ink),
                       saved ? tr("Remove from what is saved") : tr("Save for later"), this,
                       [this, id, saved] { save(id, !saved); });
    }
    if (can.editHistory && item.message.editedAt.isValid())
        menu.addAction(icons.icon(Icon::Clock, 18, ink), tr("Earlier versions…"), this,
                       [this, message = item.message] {
                           (new VersionsDialog(m_context, message, m_view.window()))->open();
                       });
}

/// Where few are, one may know who has seen something; those who hide it are not among them.
void CareActions::addSeenBy(QMenu& menu, const Message& message) {
    auto& reads = m_context.engine.reads();
    const auto place = reads.cache().conversation(m_conversation);
    if (!place || !*place || (*place)->memberCount > fewMembers)
        return;
    const PersonId self = reads.live().self(message.id.account);
    QList<Person> people = reads.cache().seenBy(message, fewMembers).value_or(QList<Person>());
    people.removeIf([&self](const Person& person) { return person.id == self; });
    if (people.isEmpty())
        return;
    QMenu* seen =
        menu.addMenu(m_context.theme.icons().icon(Icon::Eye, 18, m_context.theme.tokens().ink2),
                     tr("Seen by %n", nullptr, int(people.size())));
    seen->setObjectName(u"seenMenu"_s);
    for (const Person& person : std::as_const(people))
        seen->addAction(models::nameOf(person).replace(u'&', u"&&"_s), this,
                        [this, id = person.id] { m_context.navigator.openPerson(id); });
}

void CareActions::addRemovalTo(QMenu& menu, const models::TimelineItem& item,
                               const Rights& rights) {
    const auto can = m_context.engine.reads().live().capabilities(item.message.id.account);
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    const bool mayReport =
        can.reportMessages && !item.own && item.message.kind != MessageKind::System;
    const bool mayRemove = item.own ? can.removeOwn : rights.remove;
    if (mayReport || mayRemove)
        menu.addSeparator();
    if (mayReport)
        menu.addAction(icons.icon(Icon::Shield, 18, ink), tr("Report…"), this,
                       [this, item] { report(item); });
    if (mayRemove)
        menu.addAction(icons.icon(Icon::Trash, 18, ink), tr("Remove…"), this,
                       [this, item] { remove(item); });
}

void CareActions::addFollowing(QMenu& menu, const Conversation& feed, const MessageId& post) {
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    const Following now = followingOf(feed, post);
    const auto add = [&](Icon icon, const QString& text, Following following) {
        menu.addAction(icons.icon(icon, 18, ink), text, this,
                       [this, post, following] { follow(post, following); });
    };
    if (now == Following::Followed)
        add(Icon::Bell, tr("Follow no longer"), Following::Usual);
    else
        add(Icon::Bell, tr("Follow this post"), Following::Followed);
    if (now == Following::Muted)
        add(Icon::BellOff, tr("Mute no longer"), Following::Usual);
    else
        add(Icon::BellOff, tr("Mute this post"), Following::Muted);
}

void CareActions::follow(const MessageId& post, Following following) {
    m_context.engine.execute(FollowPost{m_conversation, post, following})
        .then(this, [this, following](const Result<Receipt>& done) {
            if (!done)
                m_context.navigator.say(done.error());
            else if (following == Following::Followed)
                m_context.navigator.say(tr("New comments on it show on the start page."));
            else if (following == Following::Muted)
                m_context.navigator.say(tr("You hear no more of new comments on it."));
            else
                m_context.navigator.say(
                    tr("You hear of new comments if you wrote it, commented on it, or are "
                       "mentioned in it."));
        });
}

void CareActions::save(const MessageId& id, bool saved) {
    m_context.engine.execute(SaveMessage{m_conversation, id, saved})
        .then(this, [this, saved](const Result<Receipt>& done) {
            if (!done)
                m_context.navigator.say(done.error());
            else
                m_context.navigator.say(saved ? tr("Saved. You find it on the start page.")
                                              : tr("Not among what is saved any more."));
        });
}

void CareActions::report(const models::TimelineItem& item) {
    const ReasonDialog::Words words{
        tr("Report this message?"),
        tr("Those who run the server learn that %1 wrote it, and what you say of it. Nobody else "
           "is told.")
            .arg(item.sender.name),
        tr("Report"), tr("What is wrong with it.")};
    auto* dialog =
        new ReasonDialog(m_context.theme, words, u"reportDialog"_s, true, m_view.window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = item.message.id] {
        dialog->await(m_context.engine.execute(ReportMessage{m_conversation, id, dialog->reason()}),
                      tr("Reporting…"));
    });
    connect(dialog, &QDialog::accepted, this,
            [this] { m_context.navigator.say(tr("Reported. Thank you.")); });
    dialog->open();
}

void CareActions::post(const MessageId& id, const QString& reason) {
    m_context.engine.post(RedactMessage{m_conversation, id, workspace::newTransactionId(), reason})
        .then(this, [this](const Result<QString>& posted) {
            if (!posted)
                m_context.navigator.say(posted.error());
        });
}

/// What others wrote is taken from them: they are told why.
void CareActions::remove(const models::TimelineItem& item) {
    const MessageId id = item.message.id;
    const QString consequence = tr("It goes for everybody. This cannot be undone.");
    if (item.own) {
        auto* box = new ConfirmDialog(
            m_context.theme, {tr("Remove this message?"), consequence, tr("Remove"), tr("Keep")},
            u"removeDialog"_s, m_view.window());
        connect(box, &QDialog::accepted, this, [this, id] { post(id, {}); });
        box->open();
        return;
    }
    const ReasonDialog::Words words{
        tr("Remove what %1 wrote?").arg(item.sender.name), consequence, tr("Remove"),
        tr("Not required. %1 and everybody else here can read it.").arg(item.sender.name)};
    auto* dialog =
        new ReasonDialog(m_context.theme, words, u"removeDialog"_s, false, m_view.window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id] {
        post(id, dialog->reason());
        dialog->accept();
    });
    dialog->open();
}

} // namespace parvis::ui
