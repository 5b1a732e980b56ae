#include "models/ConversationSummary.h"

#include "models/GroupText.h"
#include "models/TimelineRows.h"

#include <QCoreApplication>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::ConversationSummary)
};

} // namespace

QString presenceWord(Presence presence) {
    switch (presence) {
    case Presence::Online:
        return Text::tr("online");
    case Presence::Away:
        return Text::tr("away");
    case Presence::Busy:
        return Text::tr("busy");
    case Presence::Offline:
        return Text::tr("not online");
    case Presence::Unknown:
        break;
    }
    return {};
}

ConversationSummary summaryOf(const workspace::ReadSide& reads,
                              const ConversationId& conversation) {
    ConversationSummary summary;
    const auto row = reads.cache().chat(conversation);
    summary.gone = row && !*row;
    if (!row || !*row)
        return summary;
    const Conversation& known = (*row)->conversation;
    summary.title = known.name;
    summary.picture = known.avatar;
    summary.direct = known.kind == ConversationKind::Direct && known.peer.isValid();
    summary.encrypted = known.encrypted;
    summary.invited = known.membership == Membership::Invited;
    summary.gone = known.membership == Membership::None || known.membership == Membership::Banned;
    summary.mayPost = known.rights.post;
    QStringList details;
    if (summary.direct) {
        Person peer = (*row)->peer;
        peer.id = known.peer;
        summary.peer = known.peer;
        summary.title = nameOf(peer);
        summary.picture = peer.avatar;
        summary.presence = reads.live().presence(known.peer);
        details << (peer.title.isEmpty() ? peer.department : peer.title)
                << presenceWord(summary.presence);
        if (!peer.status.isEmpty())
            details << oneLine(peer.status, 60);
    } else {
        const bool isChannel = known.kind == ConversationKind::Channel;
        const auto group = isChannel ? reads.cache().group(known.group)
                                     : Result<std::optional<Group>>(std::nullopt);
        if (group && *group) {
            summary.group = (*group)->id;
            details << Text::tr("channel of %1").arg((*group)->name);
        }
        if (known.memberCount > 0)
            details << memberCountText(known.memberCount);
        details << oneLine(known.topic, 80);
    }
    details << (known.encrypted ? Text::tr("end-to-end encrypted")
                                : Text::tr("not end-to-end encrypted"));
    details.removeAll(QString());
    summary.detail = details.join(u" · "_s);
    if (summary.title.isEmpty())
        summary.title = Text::tr("Unnamed chat");
    return summary;
}

QString typingText(const workspace::ReadSide& reads, const ConversationId& conversation) {
    QStringList names;
    for (const PersonId& id : reads.live().typing(conversation))
        names.append(nameOf(personOf(reads, id)).section(u' ', 0, 0));
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return Text::tr("%1 is typing…").arg(names[0]);
    if (names.size() == 2)
        return Text::tr("%1 and %2 are typing…").arg(names[0], names[1]);
    return Text::tr("Several people are typing…");
}

} // namespace parvis::models
