#pragma once

#include <QString>
#include <QTime>

namespace parvis::ui {

/// "Good morning, Nora". `name` is a whole name, of which the first part is used; may be empty.
[[nodiscard]] QString greeting(const QTime& time, const QString& name);

} // namespace parvis::ui
