#include "backends/matrix/Ids.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxIdLength = 255;

bool isClean(QStringView id) {
    return id.size() > 1 && id.size() <= maxIdLength && std::ranges::none_of(id, [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control ||
                      c.category() == QChar::Other_Format || c == u'\0';
           });
}

} // namespace

bool isUserId(const QString& id) {
    const qsizetype colon = id.indexOf(u':');
    return id.startsWith(u'@') && colon > 1 && colon < id.size() - 1 && isClean(id);
}

bool isRoomId(const QString& id) {
    return id.startsWith(u'!') && isClean(id);
}

bool isEventId(const QString& id) {
    return id.startsWith(u'$') && isClean(id);
}

bool isMediaUri(const QString& uri) {
    if (!uri.startsWith("mxc://"_L1) || uri.size() > 2 * maxIdLength)
        return false;
    const QStringView rest = QStringView(uri).sliced(6);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 1 || slash == rest.size() - 1)
        return false;
    const QStringView media = rest.sliced(slash + 1);
    return isClean(rest) && std::ranges::all_of(media, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

QString serverOf(const QString& userId) {
    return userId.sliced(userId.indexOf(u':') + 1);
}

QString localPartOf(const QString& userId) {
    return userId.sliced(1, userId.indexOf(u':') - 1);
}

} // namespace parvis::matrix
