#include "ui/widgets/timeline/ItemText.h"

#include "ui/widgets/FileLook.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/AnswerPanel.h"
#include "ui/widgets/timeline/LineLayout.h"
#include "ui/widgets/timeline/SendingLine.h"
#include "workspace/Compose.h"

#include <QCoreApplication>

namespace parvis::ui::itemText {

using namespace Qt::StringLiterals;
using models::SendState;
using models::TimelineItem;

namespace {

struct ItemTextWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::ItemText)
};

QString systemText(const Message& message, const QString& name) {
    using What = SystemEvent::What;
    switch (message.system.what) {
    case What::Created:
        return ItemTextWords::tr("%1 created this conversation").arg(name);
    case What::Joined:
        return ItemTextWords::tr("%1 joined").arg(name);
    case What::Left:
        return ItemTextWords::tr("%1 left").arg(name);
    case What::Asked:
        return ItemTextWords::tr("%1 asks to join").arg(name);
    case What::Renamed:
        return ItemTextWords::tr("%1 changed the name to “%2”").arg(name, message.system.value);
    case What::TopicChanged:
        return ItemTextWords::tr("%1 changed the topic to “%2”").arg(name, message.system.value);
    case What::PictureChanged:
        return ItemTextWords::tr("%1 changed the picture").arg(name);
    case What::EncryptionOn:
        return ItemTextWords::tr("%1 turned on encryption").arg(name);
    case What::Invited:
    case What::Removed:
    case What::Banned:
    case What::None:
        break; // These name a second person; the text of the message does.
    }
    return message.text;
}

QString removalText(const Message& message) {
    const bool byAuthor = !message.removedBy.isValid() || message.removedBy == message.sender;
    if (byAuthor)
        return ItemTextWords::tr("This message was deleted.");
    if (message.removalReason.isEmpty())
        return ItemTextWords::tr("An admin or moderator removed this message.");
    return ItemTextWords::tr("An admin or moderator removed this message: “%1”")
        .arg(message.removalReason);
}

/// What is asked for, and how the answers stand.
QStringList answersOf(const TimelineItem& item, const QDateTime& now) {
    const Message& message = item.message;
    QStringList parts;
    if (message.redacted)
        return parts;
    if (message.poll) {
        const PollTally& tally = item.answers.poll;
        const bool open = isOpen(*message.poll, tally, now);
        parts.append(open ? ItemTextWords::tr("poll") : ItemTextWords::tr("closed poll"));
        for (qsizetype i = 0; i < message.poll->answers.size(); ++i) {
            const PollAnswer& answer = message.poll->answers[i];
            const QString text = tally.mine.contains(answer.id)
                                     ? ItemTextWords::tr("%1, your choice").arg(answer.text)
                                     : answer.text;
            const bool hidden = message.poll->hiddenResults && open;
            const int votes = tally.votes.value(i);
            if (hidden)
                parts.append(text);
            else if (votes == 1)
                parts.append(ItemTextWords::tr("%1: 1 vote").arg(text));
            else
                parts.append(ItemTextWords::tr("%1: %n votes", nullptr, votes).arg(text));
        }
    }
    if (message.event) {
        parts.append(ItemTextWords::tr("event, %1").arg(eventTime(*message.event, now)));
        parts.append(message.event->place);
        parts.append(item.answers.going == 1
                         ? ItemTextWords::tr("1 person goes")
                         : ItemTextWords::tr("%n people go", nullptr, item.answers.going));
    }
    if (message.note)
        parts.append(ItemTextWords::tr("note"));
    if (message.important)
        parts.append(ItemTextWords::tr("important"));
    if (message.mustRead)
        parts.append(item.answers.acknowledgedByMe
                         ? ItemTextWords::tr("must be read, you have read it")
                         : ItemTextWords::tr("must be read, not acknowledged yet"));
    return parts;
}

} // namespace

QString body(const Message& message, const QString& senderName) {
    if (message.redacted)
        return removalText(message);
    switch (message.kind) {
    case MessageKind::System:
        return systemText(message, senderName);
    case MessageKind::Undecryptable:
        return ItemTextWords::tr("This message is encrypted, and this device has no key for it.");
    case MessageKind::Emote:
        return u"%1 %2"_s.arg(senderName, message.text);
    case MessageKind::Text:
    case MessageKind::Notice:
    case MessageKind::Unknown:
        break;
    }
    return message.text;
}

bool isQuiet(const Message& message) {
    return message.redacted || message.kind == MessageKind::System ||
           message.kind == MessageKind::Undecryptable;
}

QString state(const TimelineItem& item) {
    switch (item.sendState) {
    case SendState::Waiting:
        return ItemTextWords::tr("waiting to be sent");
    case SendState::Sending:
        return item.uploadBytes > 0 ? SendingLine::words(item) : ItemTextWords::tr("sending");
    case SendState::Failed:
        return ItemTextWords::tr("not sent: %1").arg(item.failure.forPerson());
    case SendState::Sent:
        break;
    }
    return item.message.editedAt.isValid() && !item.message.redacted ? ItemTextWords::tr("edited")
                                                                     : QString();
}

QString accessible(const TimelineItem& item, const QDateTime& now) {
    if (item.kind != TimelineItem::Kind::Message)
        return LineLayout::label(item, now);
    QStringList parts{item.sender.name};
    if (item.quote.id.isValid())
        parts.append(ItemTextWords::tr("in reply to %1").arg(item.quote.senderName));
    parts.append(item.message.title);
    const bool marked = !item.message.html.isEmpty() && !isQuiet(item.message) &&
                        item.message.kind != MessageKind::Emote;
    if (!item.message.poll)
        parts.append(marked ? workspace::readableText(item.message)
                            : body(item.message, item.sender.name));
    parts.append(answersOf(item, now));
    for (const Attachment& a : item.message.attachments)
        parts.append(ItemTextWords::tr("file %1, %2").arg(a.fileName, attachmentSummary(a)));
    if (item.message.link)
        parts.append(ItemTextWords::tr("link to %1").arg(item.message.link->title));
    if (item.following == Following::Followed)
        parts.append(ItemTextWords::tr("you follow it"));
    else if (item.following == Following::Muted)
        parts.append(ItemTextWords::tr("muted"));
    for (const auto& reaction : item.reactions)
        parts.append(ItemTextWords::tr("%1 %2 times").arg(reaction.key).arg(reaction.count));
    if (item.commentCount > 0)
        parts.append(item.commentCount == 1
                         ? ItemTextWords::tr("1 comment")
                         : ItemTextWords::tr("%n comments", nullptr, item.commentCount));
    parts.append(relativeTime(item.message.sentAt, now).isEmpty() ? QString()
                                                                  : fullTime(item.message.sentAt));
    parts.append(state(item));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString copied(const TimelineItem& item, const QString& text) {
    return u"[%1] %2: %3"_s.arg(clockTime(item.message.sentAt), item.sender.name, text);
}

QString copiedHtml(const TimelineItem& item, const QString& text, bool whole) {
    QString inner = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (whole && !item.message.html.isEmpty() && !isQuiet(item.message))
        inner = item.message.html;
    return u"<div><b>%1</b> <small>%2</small><br>%3</div>"_s.arg(
        item.sender.name.toHtmlEscaped(), clockTime(item.message.sentAt), inner);
}

} // namespace parvis::ui::itemText
