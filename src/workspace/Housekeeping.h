#pragma once

#include "base/Task.h"
#include "cache/Writer.h"
#include "media/MediaStore.h"
#include "workspace/KeepSettings.h"

#include <QObject>
#include <QTimer>

namespace parvis::workspace {

/// Takes away what this computer shall not keep: history beyond the person's limits, files that
/// nothing refers to, and what a sign-out that was interrupted left behind. Engine thread; the work
/// itself happens in slices in the writer's.
class Housekeeping : public QObject {
    Q_OBJECT

public:
    /// The references outlive this object.
    Housekeeping(cache::Writer& cache, cache::Writer& personal, media::MediaStore& media);

    /// From now on a pass a little after the start, and one each day.
    void start();
    /// Begins a pass.
    [[nodiscard]] Task<void> begin();
    /// Ends when nothing is left to be removed.
    [[nodiscard]] Task<void> finish();

    /// Writes a limit, or takes it back, and begins a pass.
    [[nodiscard]] Task<void> setLimit(KeepTarget target, std::optional<cache::KeepLimit> limit);

    /// Removes everything of an account that is not signed in any more.
    [[nodiscard]] Task<void> removeAccount(AccountId account);

signals:
    /// The limits as they are now, before a pass begins.
    void limitsRead(const parvis::cache::RetentionRules& rules);

private:
    [[nodiscard]] Task<void> removeStrangers();
    [[nodiscard]] Task<void> removeUnusedFiles();
    void passNow();

    cache::Writer& m_cache;
    cache::Writer& m_personal;
    media::MediaStore& m_media;
    QTimer m_daily;
};

} // namespace parvis::workspace
