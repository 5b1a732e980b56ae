#include "ui/conversation/StagedFiles.h"

#include "engine/Engine.h"
#include "ui/shell/Navigator.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbnailEdge = 96;
constexpr int largeEdge = 2048;

} // namespace

StagedFiles::StagedFiles(const PaneContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

StagedFiles::~StagedFiles() {
    for (const File& file : std::as_const(m_files))
        (void)m_context.engine.unstage(file.staged.attachment.media);
}

void StagedFiles::addFile(AccountId account, const QString& path) {
    File file;
    file.account = account;
    file.path = path;
    file.staged.attachment.fileName = QFileInfo(path).fileName();
    add(std::move(file));
}

void StagedFiles::addPicture(AccountId account, const QImage& image) {
    File file;
    file.account = account;
    QBuffer buffer(&file.bytes);
    image.save(&buffer, "PNG");
    file.staged.attachment.fileName = tr("Picture") + ".png"_L1;
    file.thumbnail =
        image.scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    add(std::move(file));
}

void StagedFiles::addStaged(const QList<Attachment>& attachments) {
    for (const Attachment& attachment : attachments) {
        File file;
        file.number = ++m_last;
        file.account = attachment.media.account;
        file.staged.attachment = attachment;
        m_files.append(std::move(file));
        showThumbnail(m_last);
    }
    emit changed();
}

void StagedFiles::add(File file) {
    file.number = ++m_last;
    m_files.append(std::move(file));
    prepare(m_files.last());
    emit changed();
}

workspace::PictureRules StagedFiles::rules() const {
    const bool keep = m_keepLocation.value_or(!m_context.engine.removesLocations());
    return {keep, m_large ? largeEdge : 0};
}

void StagedFiles::prepare(File& file) {
    file.busy = true;
    const auto wanted = rules();
    auto& engine = m_context.engine;
    Task<workspace::StagedFile> staging =
        !file.path.isEmpty() ? engine.stage(file.account, file.path, wanted)
        : !file.bytes.isEmpty()
            ? engine.stageBytes(file.account, file.bytes, file.staged.attachment.fileName, wanted)
            : engine.restage(file.staged.attachment, wanted);
    std::move(staging).then(
        this, [this, number = file.number, wanted](Result<workspace::StagedFile> staged) {
            finish(number, wanted, staged);
        });
}

void StagedFiles::finish(quint64 number, const workspace::PictureRules& wanted,
                         const Result<workspace::StagedFile>& staged) {
    File* file = find(number);
    if (!staged)
        m_context.navigator.say(staged.error());
    if (!file) { // taken out meanwhile
        if (staged)
            (void)m_context.engine.unstage(staged->attachment.media);
        return;
    }
    const MediaRef before = file->staged.attachment.media;
    if (staged) {
        file->staged = *staged;
        (void)m_context.engine.unstage(before);
    }
    file->busy = false;
    if (staged && wanted != rules()) {
        prepare(*file); // the person changed their mind while it was prepared
    } else if (!staged && (!file->path.isEmpty() || !file->bytes.isEmpty())) {
        // Without the copy that was asked for none goes out: the one before may tell too much.
        (void)m_context.engine.unstage(before);
        m_files.removeIf([number](const File& f) { return f.number == number; });
    } else if (staged && file->thumbnail.isNull()) {
        showThumbnail(number);
    }
    emit changed();
    if (!isBusy())
        emit ready();
}

void StagedFiles::showThumbnail(quint64 number) {
    const File* file = find(number);
    if (file->staged.attachment.kind != AttachmentKind::Image)
        return;
    m_context.engine.image(file->staged.attachment.media, QSize(thumbnailEdge, thumbnailEdge))
        .then(this, [this, number](Result<QImage> image) {
            File* known = find(number);
            if (!image || !known)
                return;
            known->thumbnail = *image;
            emit changed();
        });
}

void StagedFiles::prepareAll() {
    for (File& file : m_files) {
        const AttachmentKind kind = file.staged.attachment.kind;
        if (!file.busy && (kind == AttachmentKind::Image || kind == AttachmentKind::Video))
            prepare(file);
    }
    emit changed();
}

void StagedFiles::setLarge(bool large) {
    if (std::exchange(m_large, large) != large)
        prepareAll();
}

void StagedFiles::setKeepLocation(bool keep) {
    m_keepLocation = keep;
    prepareAll();
}

void StagedFiles::remove(int index) {
    if (index < 0 || index >= m_files.size())
        return;
    (void)m_context.engine.unstage(m_files[index].staged.attachment.media);
    m_files.removeAt(index);
    emit changed();
    if (!isBusy())
        emit ready();
}

void StagedFiles::handOver(const QList<Attachment>& sent) {
    m_files.removeIf([&sent](const File& file) {
        return std::ranges::any_of(sent, [&file](const Attachment& attachment) {
            return attachment.media == file.staged.attachment.media;
        });
    });
    m_large = false;
    m_keepLocation.reset();
    emit changed();
}

StagedFiles::File* StagedFiles::find(quint64 number) {
    const auto found = std::ranges::find(m_files, number, &File::number);
    return found == m_files.end() ? nullptr : &*found;
}

bool StagedFiles::isBusy() const {
    return std::ranges::any_of(m_files, &File::busy);
}

QList<Attachment> StagedFiles::attachments() const {
    QList<Attachment> attachments;
    for (const File& file : m_files)
        attachments.append(file.staged.attachment);
    return attachments;
}

QList<AttachmentTray::Item> StagedFiles::items() const {
    QList<AttachmentTray::Item> items;
    for (const File& file : m_files)
        items.append(
            {file.staged.attachment.fileName, file.staged.attachment.size, file.thumbnail});
    return items;
}

PictureOptions::State StagedFiles::options() const {
    PictureOptions::State state;
    state.large = m_large;
    for (const File& file : m_files) {
        const Attachment& attachment = file.staged.attachment;
        state.scalable =
            state.scalable || std::max(attachment.width, attachment.height) > largeEdge;
        switch (file.staged.location) {
        case LocationOutcome::None:
            break;
        case LocationOutcome::Removed:
            ++state.cleaned;
            break;
        case LocationOutcome::Kept:
            ++state.kept;
            break;
        case LocationOutcome::Unreadable:
            state.unreadable += attachment.fileName;
            break;
        case LocationOutcome::Unsupported:
            state.unsupported += attachment.fileName;
            break;
        }
    }
    // Once made smaller they can be made large again.
    state.scalable = state.scalable || (m_large && !m_files.isEmpty());
    return state;
}

} // namespace parvis::ui
