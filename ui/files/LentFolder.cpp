#include "ui/files/LentFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "parvis-lent-"_L1;

/// A lock is stale when the process that it names has ended, however old it is.
std::unique_ptr<QLockFile> lockOf(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(folder + "/.lock"_L1);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

LentFolder::LentFolder() = default;

LentFolder::~LentFolder() {
    // The lock lies in the folder.
    if (m_lock)
        m_lock->unlock();
}

QString LentFolder::base() {
    const QString inMemory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!inMemory.isEmpty() && QFileInfo(inMemory).isWritable())
        return inMemory;
    return QDir::tempPath();
}

Result<QString> LentFolder::newPath(const QString& name) {
    if (!m_folder) {
        auto folder = std::make_unique<QTemporaryDir>(base() + u'/' + prefix + "XXXXXX"_L1);
        if (!folder->isValid())
            return fail(ErrorKind::Storage, {}, folder->errorString());
        m_lock = lockOf(folder->path());
        if (!m_lock->tryLock(0))
            return fail(ErrorKind::Storage, {}, u"lock of the lent files"_s);
        m_folder = std::move(folder);
    }
    // Each in a folder of its own, so that it can have its name.
    const QString own = m_folder->filePath(QString::number(++m_count));
    if (!QDir().mkdir(own))
        return fail(ErrorKind::Storage, {}, u"folder of a lent file"_s);
    return QString(own + u'/' + name);
}

void LentFolder::sweep() {
    const QDir place(base());
    const QStringList folders =
        place.entryList({prefix + "*"_L1}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString& name : folders) {
        const QString path = place.filePath(name);
        const auto lock = lockOf(path);
        if (!lock->tryLock(0))
            continue; // in use
        lock->unlock();
        QDir(path).removeRecursively();
    }
}

} // namespace parvis::ui
