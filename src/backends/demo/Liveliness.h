#pragma once

#include "backends/demo/DemoWorld.h"
#include "backends/demo/Random.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace parvis::demo {

/// Makes the residents of a world live: they come and go, write now and then in groups and chats,
/// and answer, react to and comment on what one person writes. Lives while the object does; the
/// only user of timers in this folder. Engine thread.
class Liveliness : public QObject {
    Q_OBJECT

public:
    /// `world` outlives the object. `person` is the one who is answered.
    Liveliness(DemoWorld& world, const QString& person, quint64 seed);

private:
    void somebodyWrites();
    void somebodyComesOrGoes();
    void hear(const QString& conversation, const QString& message);
    void answer(const QString& conversation, const QString& message, const QString& by,
                bool question);
    void comment(const QString& conversation, const QString& post, const QString& by);
    void react(const QString& conversation, const QString& message, const QString& by);
    void say(const QString& conversation, const QString& by, const MessageContent& content);
    void later(int seconds, std::function<void()> what);
    [[nodiscard]] QString residentOf(const WorldConversation& place);
    [[nodiscard]] QString newestPost(const WorldConversation& place) const;

    DemoWorld& m_world;
    QString m_person;
    Random m_random;
    QTimer m_writes;
    QTimer m_comesAndGoes;
};

} // namespace parvis::demo
