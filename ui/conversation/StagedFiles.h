#pragma once

#include "base/Result.h"
#include "ui/shell/PaneContext.h"
#include "ui/widgets/composer/AttachmentTray.h"
#include "ui/widgets/composer/PictureOptions.h"
#include "workspace/StagedFile.h"

#include <QImage>
#include <QObject>
#include <QUrl>

namespace parvis::ui {

/// The files that will go with one message: copied into Parvis, pictures made ready as the person
/// wants, thrown away when they are not sent. GUI thread.
class StagedFiles : public QObject {
    Q_OBJECT

public:
    explicit StagedFiles(const PaneContext& context, QObject* parent = nullptr);
    /// Throws away what was not sent.
    ~StagedFiles() override;

    void addFile(AccountId account, const QString& path);
    void addPicture(AccountId account, const QImage& image);
    /// Files that Parvis has already: from a message that was taken back.
    void addStaged(const QList<Attachment>& attachments);
    void remove(int index);
    /// These are in the outbox now, which looks after their copies; what was added since stays.
    void handOver(const QList<Attachment>& sent);

    /// Prepares the pictures anew where that makes a difference.
    void setLarge(bool large);
    void setKeepLocation(bool keep);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    /// A file is being copied or prepared: attachments() is not what it will be.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QList<Attachment> attachments() const;
    [[nodiscard]] QList<AttachmentTray::Item> items() const;
    [[nodiscard]] PictureOptions::State options() const;

signals:
    void changed();
    /// isBusy() has become false.
    void ready();

private:
    struct File {
        quint64 number = 0;
        AccountId account;
        QString path;                 ///< Where it is on the computer; or
        QByteArray bytes;             ///< what was pasted; or neither, for what was taken back.
        workspace::StagedFile staged; ///< Its media is not valid until the first copy is made.
        QImage thumbnail;
        bool busy = false;
    };

    void add(File file);
    void prepare(File& file);
    void finish(quint64 number, const workspace::PictureRules& wanted,
                const Result<workspace::StagedFile>& staged);
    void prepareAll();
    void showThumbnail(quint64 number);
    [[nodiscard]] File* find(quint64 number);
    [[nodiscard]] workspace::PictureRules rules() const;

    PaneContext m_context;
    QList<File> m_files;
    quint64 m_last = 0;
    bool m_large = false;
    std::optional<bool> m_keepLocation; ///< For this sending; otherwise as in the settings.
};

} // namespace parvis::ui
