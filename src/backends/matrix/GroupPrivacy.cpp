#include "backends/matrix/GroupPrivacy.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/PostKinds.h"
#include "backends/matrix/PowerLevels.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

QString spaceJoinRule(Privacy privacy) {
    switch (privacy) {
    case Privacy::Open:
        return u"public"_s;
    case Privacy::Closed:
        return u"knock"_s;
    case Privacy::Secret:
        break;
    }
    return u"invite"_s;
}

QString spaceHistory(Privacy privacy) {
    return privacy == Privacy::Secret ? u"joined"_s : u"world_readable"_s;
}

QString feedHistory(Privacy privacy) {
    return privacy == Privacy::Open ? u"world_readable"_s : u"shared"_s;
}

int levelToInvite(Privacy privacy, Role approving) {
    // The presets let every member invite, which would let every member approve those who ask.
    const int least = privacy == Privacy::Open ? 0 : PowerLevels::moderator;
    return std::max(least, PowerLevels::levelOf(approving));
}

void setWriters(QJsonObject& powerLevels, int level) {
    QJsonObject events = json::child(powerLevels, u"events");
    for (const QStringView type : {QStringView(u"m.room.message"), pollStartType,
                                   QStringView(u"m.poll.start"), QStringView(u"m.sticker")}) {
        if (level > 0)
            events.insert(type.toString(), level);
        else
            events.remove(type);
    }
    powerLevels.insert("events"_L1, events);
}

} // namespace parvis::matrix
