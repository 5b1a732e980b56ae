#include "ui/profile/ActivityText.h"

#include "models/GroupText.h"
#include "ui/parts/Avatars.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>

namespace parvis::ui {

namespace {

struct ActivityText {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::ActivityText)
};

} // namespace

AvatarRowInfo activityRow(const models::ActivityItem& item, const QDateTime& now, bool whole) {
    AvatarRowInfo row;
    row.avatar = avatarOfPlace(item.group.remote, item.groupName, item.groupPicture);
    row.title = item.headline;
    const QString time = rowTime(item.message.sentAt, now);
    row.subtitle = item.comment ? ActivityText::tr("Commented in %1 · %2").arg(item.groupName, time)
                                : ActivityText::tr("Posted in %1 · %2").arg(item.groupName, time);
    if (whole && !item.message.title.isEmpty())
        row.body = item.message.text.left(400).simplified();
    return row;
}

AvatarRowInfo groupRow(const Group& group) {
    AvatarRowInfo row;
    row.avatar = avatarOf(group);
    row.title = group.name;
    row.subtitle = models::privacyAndSize(group);
    return row;
}

QString roleText(const Person& person) {
    if (person.title.isEmpty() || person.department.isEmpty())
        return person.title + person.department;
    return ActivityText::tr("%1 · %2").arg(person.title, person.department);
}

} // namespace parvis::ui
