#include "models/GroupText.h"

#include <QCoreApplication>
#include <QLocale>

namespace parvis::models {

namespace {

struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::GroupText)
};

} // namespace

QString privacyName(Privacy privacy) {
    switch (privacy) {
    case Privacy::Open:
        return GroupText::tr("Open");
    case Privacy::Closed:
        return GroupText::tr("Closed");
    case Privacy::Secret:
        break;
    }
    return GroupText::tr("Secret");
}

QString privacyTitle(Privacy privacy) {
    switch (privacy) {
    case Privacy::Open:
        return GroupText::tr("Open group");
    case Privacy::Closed:
        return GroupText::tr("Closed group");
    case Privacy::Secret:
        break;
    }
    return GroupText::tr("Secret group");
}

QString privacyMeaning(Privacy privacy) {
    switch (privacy) {
    case Privacy::Open:
        return GroupText::tr("Everyone in the organisation sees the posts and can join.");
    case Privacy::Closed:
        return GroupText::tr(
            "Outsiders see the purpose and the members' names, and can ask to join.");
    case Privacy::Secret:
        break;
    }
    return GroupText::tr("Only members know that the group exists.");
}

QString memberCountText(int count) {
    return GroupText::tr("%Ln members", nullptr, count);
}

QString privacyAndSize(const Group& group) {
    if (group.memberCount <= 0)
        return privacyName(group.privacy);
    return GroupText::tr("%1 · %2").arg(privacyName(group.privacy),
                                        memberCountText(group.memberCount));
}

} // namespace parvis::models
