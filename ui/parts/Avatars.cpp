#include "ui/parts/Avatars.h"

namespace parvis::ui {

AvatarInfo avatarOf(const models::PersonItem& person, bool presence) {
    AvatarInfo info{person.person.id.remote, person.name, person.person.avatar,
                    AvatarInfo::Shape::Round, std::nullopt};
    if (presence && person.presence != Presence::Unknown)
        info.presence = person.presence;
    return info;
}

AvatarInfo avatarOf(const Group& group) {
    return avatarOfPlace(group.id.remote, group.name, group.avatar);
}

AvatarInfo avatarOfPlace(const QString& seed, const QString& name, const MediaRef& picture) {
    return {seed, name, picture, AvatarInfo::Shape::Rounded, std::nullopt};
}

} // namespace parvis::ui
