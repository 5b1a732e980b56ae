#pragma once

#include "base/Task.h"
#include "cache/CacheReader.h"
#include "cache/PersonalReader.h"
#include "cache/Touched.h"
#include "workspace/LiveState.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace parvis::workspace {

/// What a front end reads from: the stores on disk, what is true now, and word of what changed.
/// Lives in the front end's thread, with read connections of its own.
class ReadSide : public QObject {
    Q_OBJECT

public:
    /// Who asks the server for history; see loadOlder() and loadNewer().
    struct Loader {
        std::function<Task<bool>(const ConversationId&, std::optional<std::int64_t> position)>
            older;
        std::function<Task<bool>(const ConversationId&, std::int64_t gap)> newer;
    };

    /// `aside` is one more reader of the same cache, for aside().
    ReadSide(std::unique_ptr<cache::CacheReader> cache,
             std::unique_ptr<cache::PersonalReader> personal, Loader loader,
             std::unique_ptr<cache::CacheReader> aside);
    ~ReadSide() override;

    [[nodiscard]] cache::CacheReader& cache() const { return *m_cache; }
    /// Runs `read(CacheReader&)`, which returns a Result, in a thread of its own: for what can take
    /// longer than a frame, such as a search. One after the other; a cancelled one that has not
    /// begun never does.
    template<class Read>
    [[nodiscard]] auto aside(Read read) const {
        return runOn(m_asideRoot, [reader = m_aside.get(), read = std::move(read)]() mutable {
            return read(*reader);
        });
    }

    [[nodiscard]] cache::PersonalReader& personal() const { return *m_personal; }
    [[nodiscard]] LiveState& live() { return m_live; }
    [[nodiscard]] const LiveState& live() const { return m_live; }

    /// Asks the server for history at the newest gap at or below `position`; what arrives is told
    /// by touched(). False: there is no gap.
    [[nodiscard]] Task<bool> loadOlder(const ConversationId& conversation,
                                       std::optional<std::int64_t> position) const {
        return m_loader.older(conversation, position);
    }
    /// Asks the server for history at the old side of the gap at this position. False: nothing
    /// came.
    [[nodiscard]] Task<bool> loadNewer(const ConversationId& conversation, std::int64_t gap) const {
        return m_loader.newer(conversation, gap);
    }

    /// A transaction was committed. Told by touched() at once; when many come in a row, they are
    /// told together with pauses, so that reading again takes a small part of this thread's time.
    void noteCommitted(const cache::Touched& touched);

signals:
    /// These rows changed on disk: read them again.
    void touched(const parvis::cache::Touched& touched);

private:
    void tell(const cache::Touched& touched);

    std::unique_ptr<cache::CacheReader> m_cache;
    std::unique_ptr<cache::PersonalReader> m_personal;
    Loader m_loader;
    LiveState m_live;
    cache::Touched m_waiting; ///< Committed during the pause.
    QTimer m_pause;
    std::unique_ptr<cache::CacheReader> m_aside; ///< Used in m_asideThread only.
    QThread m_asideThread;
    QObject* m_asideRoot; ///< Lives there.
};

} // namespace parvis::workspace
