#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace parvis::ui {

/// Where copies of files lie that another program shows: a folder that only the person can read, in
/// memory where the system has such a place, removed with this object. GUI thread.
class LentFolder {
public:
    LentFolder();
    ~LentFolder();
    LentFolder(const LentFolder&) = delete;
    LentFolder& operator=(const LentFolder&) = delete;

    /// A path for a new copy; `name` is a bare name that is safe to use. Storage.
    [[nodiscard]] Result<QString> newPath(const QString& name);

    /// Removes what a crash left behind, of every program that has ended.
    static void sweep();

    /// The folder in which such folders are made.
    [[nodiscard]] static QString base();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
    int m_count = 0;
};

} // namespace parvis::ui
