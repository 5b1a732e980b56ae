#include "ui/home/HomeRows.h"

#include "models/GroupText.h"
#include "ui/parts/Avatars.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>

namespace parvis::ui {

namespace {

struct HomeRows {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::HomeRows)
};

AvatarInfo avatarOf(const models::SenderSummary& sender) {
    return {sender.id.remote, sender.name, sender.avatar, AvatarInfo::Shape::Round, std::nullopt};
}

} // namespace

AvatarRowInfo postRow(const models::HomeMessage& post, const QDateTime& now) {
    AvatarRowInfo row;
    row.avatar = avatarOf(post.sender);
    const QString time = relativeTime(post.message.sentAt, now);
    const bool titled = !post.text.isEmpty();
    row.title = titled ? post.headline : post.sender.name;
    row.subtitle = titled ? HomeRows::tr("%1 in %2 · %3").arg(post.sender.name, post.place, time)
                          : HomeRows::tr("in %1 · %2").arg(post.place, time);
    row.body = titled ? post.text : post.headline;
    return row;
}

AvatarRowInfo mentionRow(const models::HomeMessage& mention, const QDateTime& now) {
    AvatarRowInfo row;
    row.avatar = avatarOf(mention.sender);
    row.title = mention.sender.name;
    const QString time = relativeTime(mention.message.sentAt, now);
    row.subtitle = mention.place.isEmpty() ? HomeRows::tr("in your chat · %1").arg(time)
                                           : HomeRows::tr("in %1 · %2").arg(mention.place, time);
    row.body = mention.text.isEmpty() ? mention.headline
                                      : HomeRows::tr("%1: %2").arg(mention.headline, mention.text);
    return row;
}

AvatarRowInfo newsRow(const models::HomeNews& news, const QDateTime& now) {
    AvatarRowInfo row;
    row.avatar = avatarOf(news.post.sender);
    row.title = news.post.headline;
    row.subtitle = HomeRows::tr("%n new comments in %1 · %2", nullptr, news.comments)
                       .arg(news.post.place, relativeTime(news.newest, now));
    return row;
}

AvatarRowInfo chatRow(const models::ChatItem& chat, const QDateTime& now) {
    AvatarRowInfo row;
    if (chat.direct) {
        row.avatar = {chat.peer.remote, chat.title, chat.avatar, AvatarInfo::Shape::Round,
                      std::nullopt};
        if (chat.presence != Presence::Unknown)
            row.avatar.presence = chat.presence;
    } else {
        row.avatar = avatarOfPlace(chat.id.remote, chat.title, chat.avatar);
    }
    row.title =
        chat.group.isEmpty() ? chat.title : HomeRows::tr("%1 · %2").arg(chat.title, chat.group);
    row.subtitle = chat.preview;
    row.time = rowTime(chat.time, now);
    row.badge = chat.unread;
    row.quietBadge = chat.muted;
    return row;
}

AvatarRowInfo requestRow(const models::HomeRequest& request) {
    AvatarRowInfo row;
    using Kind = models::HomeRequest::Kind;
    if (request.kind == Kind::JoinRequest) {
        row.avatar = parvis::ui::avatarOf(request.person, false);
        row.title = request.person.name;
        row.subtitle = HomeRows::tr("asks to join %1").arg(request.name);
        return row;
    }
    row.title = request.name;
    if (request.kind == Kind::GroupInvitation) {
        row.avatar = parvis::ui::avatarOf(request.group);
        row.subtitle =
            HomeRows::tr("You are invited · %1").arg(models::privacyTitle(request.group.privacy));
        return row;
    }
    row.avatar = avatarOfPlace(request.conversation.remote, request.name, request.picture);
    row.subtitle = request.person.name.isEmpty()
                       ? HomeRows::tr("You are invited to this chat")
                       : HomeRows::tr("%1 invites you").arg(request.person.name);
    return row;
}

} // namespace parvis::ui
