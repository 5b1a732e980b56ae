#include "ui/parts/Avatars.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ListRowDelegate.h"

namespace parvis::ui {

AvatarInfo avatarOf(const models::PersonItem& person, bool presence) {
    AvatarInfo info{person.person.id.remote, person.name, person.person.avatar,
                    AvatarInfo::Shape::Round, std::nullopt};
    if (presence && person.presence != Presence::Unknown)
        info.presence = person.presence;
    return info;
}

AvatarInfo avatarOf(const Group& group) {
    AvatarInfo info = avatarOfPlace(group.id.remote, group.name, group.avatar);
    info.colour = static_cast<int>(group.colour);
    return info;
}

AvatarInfo avatarOfPlace(const QString& seed, const QString& name, const MediaRef& picture) {
    return {seed, name, picture, AvatarInfo::Shape::Rounded, std::nullopt};
}

ListRowDelegate* personDelegate(const Theme& theme, AvatarProvider* provider,
                                std::function<models::PersonItem(const QModelIndex&)> personAt,
                                QObject* parent) {
    auto* delegate = new ListRowDelegate(
        theme, provider,
        [personAt = std::move(personAt)](const QModelIndex& index) {
            const models::PersonItem person = personAt(index);
            ListRow row;
            row.avatar = avatarOf(person);
            row.title = person.name;
            row.subtitle = person.detail;
            return row;
        },
        parent);
    delegate->setSectionTest([](const QModelIndex&) { return false; });
    delegate->setSurface(theme.tokens().card);
    QObject::connect(&theme, &Theme::changed, delegate,
                     [&theme, delegate] { delegate->setSurface(theme.tokens().card); });
    return delegate;
}

} // namespace parvis::ui
