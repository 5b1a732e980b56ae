#pragma once

#include "ui/theme/Icon.h"
#include "ui/widgets/Avatar.h"

#include <QColor>
#include <QList>

#include <optional>
#include <utility>

namespace parvis::ui {

/// What one row of the second column shows. A plain value, made by the pane for each row painted.
struct ListRow {
    enum class Kind {
        Row,
        Section, ///< A header such as "Favourites": `title` only, cannot be selected.
    };
    Kind kind = Kind::Row;
    AvatarInfo avatar;
    QString title;
    QString subtitle;
    QString time;            ///< As shown: "10:42", "Thu".
    int badge = 0;           ///< What is unread or needs the person.
    bool quietBadge = false; ///< Grey: muted.
    bool unread = false;     ///< Subtitle in ink instead of second ink.
    bool muted = false;      ///< Shows a crossed-out bell.
    bool failed = false;     ///< Something could not be sent: shows a warning sign.
    bool more = false;       ///< Shows a button for its menu where the pointer or the focus is.
    bool draft = false;      ///< The subtitle is a draft; shown with "Draft:".
    /// In the place of the avatar: the row is something to do.
    std::optional<Icon> icon = {};
    /// The row is a file: its icon stands on a tile in this colour, or gives way to the thumbnail.
    QColor tile = {};
    MediaRef thumbnail = {};
    /// Begin and length of what was looked for, to be marked.
    QList<std::pair<qsizetype, qsizetype>> titleMarks = {};
    QList<std::pair<qsizetype, qsizetype>> subtitleMarks = {};
};

} // namespace parvis::ui
