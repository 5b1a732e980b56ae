#include "ui/settings/DiskUse.h"

#include <QDirIterator>

namespace parvis::ui {

DiskUse::~DiskUse() {
    m_thread.waitForDone();
}

void DiskUse::count(const QString& folder) {
    m_thread.start([this, folder] {
        qint64 bytes = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        // The destructor waits, so the signal never comes from what is gone.
        emit counted(bytes);
    });
}

} // namespace parvis::ui
