#pragma once

#include "ui/widgets/AvatarProvider.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

/// Pictures from the engine, kept in a bounded amount of memory at the size they are shown.
class Pictures final : public AvatarProvider {
    Q_OBJECT

public:
    /// `engine` outlives this object.
    explicit Pictures(engine::Engine& engine, QObject* parent = nullptr);

    [[nodiscard]] QPixmap picture(const MediaRef& ref, QSize size, qreal dpr) override;

private:
    struct Key {
        MediaRef ref;
        QSize pixels;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0) noexcept {
            return ::qHashMulti(seed, key.ref, key.pixels.width(), key.pixels.height());
        }
    };

    void fetch(const Key& key, qreal dpr);

    engine::Engine& m_engine;
    QCache<Key, QPixmap> m_pixmaps; // costs are kilobytes
    QSet<Key> m_underWay;
    QHash<Key, qint64> m_failedAt; // milliseconds of m_clock
    QElapsedTimer m_clock;
};

} // namespace parvis::ui
