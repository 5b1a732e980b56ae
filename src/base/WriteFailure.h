#pragma once

#include "base/Result.h"

class QSaveFile;

namespace parvis {

/// DiskFull or Storage, by what the operating system said last (errno): to be asked right after a
/// file could not be made or written.
[[nodiscard]] ErrorKind writeFailure();

/// Commits the file if everything in it reached the disk; otherwise what was there stays. After
/// writes whose sizes were looked at; to be used instead of QSaveFile::commit(), which up to Qt 6.4
/// overlooks what fails while the rest of its buffer is written, and so puts half a file in the
/// place of a whole one. `detail` goes into the error, DiskFull or Storage.
[[nodiscard]] Result<void> commit(QSaveFile& file, const QString& detail);

} // namespace parvis
