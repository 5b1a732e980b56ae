#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace parvis::ctl {

/// Something that can be named on the command line.
struct Candidate {
    QString id;
    QString name;
    QString detail; ///< What tells it from others of the same name.
};

/// The index of the one that `text` means: its id, else its name, else its name without regard to
/// upper and lower case. NotFound, naming similar ones; Conflict when several have the name,
/// listing them. `kind` is the English key of what is looked for: "group", "channel", "chat",
/// "person", or "place" for a group or chat.
[[nodiscard]] Result<qsizetype> choose(const QList<Candidate>& candidates, const QString& text,
                                       const QString& kind);

} // namespace parvis::ctl
