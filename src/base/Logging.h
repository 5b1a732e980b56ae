#pragma once

#include <QLoggingCategory>
#include <QString>

namespace parvis {

// Categories, one a folder of src/. Secrets, message texts and file names never go into a log, not
// even at debug level; ids may, through redacted().
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logBackend)
Q_DECLARE_LOGGING_CATEGORY(logCache)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// A short stand-in for an id: equal ids of one run give equal stand-ins, and nobody can read the
/// id back. Thread-safe.
[[nodiscard]] QString redacted(const QString& id);

} // namespace parvis
