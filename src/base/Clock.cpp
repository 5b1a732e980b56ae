#include "base/Clock.h"

namespace parvis {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

} // namespace parvis
