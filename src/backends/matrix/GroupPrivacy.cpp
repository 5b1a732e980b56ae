#include "backends/matrix/GroupPrivacy.h"

#include "backends/matrix/PowerLevels.h"

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

int levelToInvite(Privacy privacy) {
    // The presets let every member invite, which would let every member approve those who ask.
    return privacy == Privacy::Open ? 0 : PowerLevels::moderator;
}

} // namespace parvis::matrix
