#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parvis::bench {

/// A row that can be asked for, and the size it belongs to: "S", "M" or "L".
struct KnownRow {
    QString name;
    QString size;
};

/// Which rows the arguments of this process ask for: all, those of one --size, or those named. With
/// --list it prints the known ones and ends; a name that is not known ends with exit code 2.
[[nodiscard]] QStringList chosenRows(const QList<KnownRow>& known);

} // namespace parvis::bench
