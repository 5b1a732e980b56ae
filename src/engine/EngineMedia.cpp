// What the engine does with pictures and files.
#include "engine/EngineParts.h"

#include <functional>

namespace parvis::engine {

namespace {

const QString keepLocationsSetting = QStringLiteral("pictures/keepLocation");
// The whole file and a smaller picture of it.
constexpr int mostDamagedCopies = 2;

/// The name of what fetching a file leaves on disk: the whole of it, or a smaller picture.
using Copy = QString;

/// Has something done with the copy on disk, which is fetched first where there is none. A damaged
/// copy is gone by the time that it is found out; there may be another, and the server has one.
/// Ends with the engine.
template<class T>
Task<T> fromCopy(Engine&, workspace::Workspace* workspace, MediaRef media, QSize fit,
                 std::function<Task<T>(const Copy&)> work) {
    for (int copies = 0;; ++copies) {
        auto fetchedTask = runOn(workspace, [=] { return workspace->fetch(media, fit); });
        const Result<Copy> fetched = co_await std::move(fetchedTask);
        if (!fetched)
            co_return fail(fetched);
        auto working = work(*fetched);
        Result<T> done = co_await std::move(working);
        if (done || !isDamage(done.error()) || copies == mostDamagedCopies)
            co_return done;
    }
}

} // namespace

Task<QImage> Engine::image(MediaRef media, QSize fit) {
    return fromCopy<QImage>(*this, m_parts->workspace.get(), media, fit,
                            [worker = m_parts->mediaWorker.get(), media, fit](const Copy& copy) {
                                return worker->decode(media, copy, fit);
                            });
}

Task<workspace::StagedFile> Engine::stage(AccountId account, const QString& path,
                                          const workspace::PictureRules& rules) {
    const Capabilities capabilities = reads().live().capabilities(account);
    return m_parts->mediaWorker->stage(account, path, capabilities.maxUploadBytes, rules);
}

Task<workspace::StagedFile> Engine::stageBytes(AccountId account, const QByteArray& bytes,
                                               const QString& fileName,
                                               const workspace::PictureRules& rules) {
    return m_parts->mediaWorker->stageBytes(account, bytes, fileName, rules);
}

Task<workspace::StagedFile> Engine::restage(const Attachment& staged,
                                            const workspace::PictureRules& rules) {
    const Capabilities capabilities = reads().live().capabilities(staged.media.account);
    return m_parts->mediaWorker->restage(staged, capabilities.maxUploadBytes, rules);
}

Task<void> Engine::unstage(const MediaRef& media) {
    return m_parts->mediaWorker->unstage(media);
}

bool Engine::removesLocations() const {
    return setting(keepLocationsSetting) != "1";
}

Task<void> Engine::setRemovesLocations(bool remove) {
    return writeSetting(keepLocationsSetting, remove ? "0" : "1");
}

Task<workspace::FileContent> Engine::read(MediaRef media, qint64 maxBytes) {
    return fromCopy<workspace::FileContent>(
        *this, m_parts->workspace.get(), media, {},
        [worker = m_parts->mediaWorker.get(), media, maxBytes](const Copy&) {
            return worker->read(media, maxBytes);
        });
}

Task<void> Engine::save(MediaRef media, QString path) {
    return fromCopy<void>(*this, m_parts->workspace.get(), media, {},
                          [worker = m_parts->mediaWorker.get(), media, path](const Copy&) {
                              return worker->exportTo(media, path);
                          });
}

} // namespace parvis::engine
