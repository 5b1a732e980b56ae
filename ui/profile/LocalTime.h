#pragma once

#include <QDateTime>
#include <QString>

namespace parvis::ui {

/// "10:44", and where the clocks differ, by how much: "16:14 · 5 h 30 min ahead of you". Empty when
/// the zone is none that this computer knows. `zone` is an IANA id; the present is a parameter.
[[nodiscard]] QString localTimeText(const QString& zone, const QDateTime& now);

} // namespace parvis::ui
