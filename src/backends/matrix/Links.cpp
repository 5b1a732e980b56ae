#include "backends/matrix/Links.h"

#include "backends/matrix/Ids.h"

#include <QUrl>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr auto matrixTo = "https://matrix.to/#/"_L1;
constexpr auto matrixScheme = "matrix:"_L1;
constexpr qsizetype maxLength = 2000;

QString encoded(const QString& id) {
    return QString::fromLatin1(QUrl::toPercentEncoding(id, "!"));
}

QString decoded(const QString& part) {
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

QString linkTo(const EventPlace& place, const QString& server) {
    return matrixTo + encoded(place.room) + u'/' + encoded(place.event) + "?via="_L1 +
           encoded(server);
}

std::optional<EventPlace> placeOf(const QString& link) {
    if (link.size() > maxLength)
        return std::nullopt;
    const QString address = link.section(u'?', 0, 0);
    EventPlace place;
    if (address.startsWith(matrixTo, Qt::CaseInsensitive)) {
        const QStringList parts = address.sliced(matrixTo.size()).split(u'/');
        if (parts.size() != 2)
            return std::nullopt;
        place = {decoded(parts[0]), decoded(parts[1])};
    } else if (address.startsWith(matrixScheme, Qt::CaseInsensitive)) {
        // "matrix:roomid/abc:example.org/e/event": without the signs of the ids
        const QStringList parts = address.sliced(matrixScheme.size()).split(u'/');
        if (parts.size() != 4 || parts[0] != "roomid"_L1 ||
            (parts[2] != "e"_L1 && parts[2] != "event"_L1))
            return std::nullopt;
        place = {u'!' + decoded(parts[1]), u'$' + decoded(parts[3])};
    }
    return isRoomId(place.room) && isEventId(place.event) ? std::optional(place) : std::nullopt;
}

} // namespace parvis::matrix
