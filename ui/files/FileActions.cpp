#include "ui/files/FileActions.h"

#include "domain/FileKind.h"
#include "engine/Engine.h"
#include "ui/files/LentFolder.h"
#include "ui/shell/Navigator.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

/// One for the program: it goes with it.
LentFolder& lent() {
    static LentFolder folder;
    return folder;
}

} // namespace

FileActions::FileActions(const PaneContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

void FileActions::save(const Attachment& attachment, QWidget* window) {
    const QDir downloads(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto* dialog = new QFileDialog(window, tr("Save file"),
                                   downloads.exists() ? downloads.path() : QDir::homePath());
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(attachment.fileName));
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString& path) {
        m_context.engine.save(attachment.media, path).then(this, [this, path](Result<void> saved) {
            if (saved)
                m_context.navigator.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            else
                m_context.navigator.say(saved.error());
        });
    });
    dialog->open();
}

void FileActions::openOutside(const Attachment& attachment) {
    if (mayRun(attachment)) {
        m_context.navigator.say(tr("A file of this kind can do harm when it is opened. Save it if "
                                   "you trust whoever sent it."));
        return;
    }
    const auto path = lent().newPath(safeFileName(attachment.fileName));
    if (!path) {
        m_context.navigator.say(path.error());
        return;
    }
    m_context.engine.save(attachment.media, *path)
        .then(this, [this, path = *path](Result<void> saved) {
            if (!saved) {
                m_context.navigator.say(saved.error());
                return;
            }
            // Whoever changes it sees that it is a copy.
            QFile::setPermissions(path, QFileDevice::ReadOwner);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_context.navigator.say(tr("No program on this computer opens this file."));
        });
}

} // namespace parvis::ui
