#pragma once

#include "backends/matrix/People.h"
#include "backends/matrix/RoomDirectory.h"
#include "backends/matrix/TimelineReader.h"
#include "protocol/Change.h"

#include <QJsonObject>

#include <chrono>
#include <memory>
#include <vector>

namespace parvis::matrix {

/// What an answer to /sync comes to.
struct SyncOutcome {
    std::vector<Change> changes;
    std::vector<LiveEvent> live;
    Unchecked unchecked;
    QStringList answered; ///< Groups that the account had asked to join, and that now invite it.
    QStringList left;     ///< Rooms the account is no longer in.
};

/// Reads answers to /sync (spec "Syncing") into changes. Total: whatever the JSON holds, it ends
/// with changes that make sense on their own. Not thread-safe.
class SyncParser {
public:
    SyncParser(AccountId account, QString self, RoomDirectory& rooms, TimelineReader& timelines,
               People& people);

    /// Forgets what was reported: whoever listens may have lost it.
    void startOver() { m_statuses.clear(); }

    /// `whole`: the answer to a request without a position, which lists every room.
    [[nodiscard]] SyncOutcome read(const QJsonObject& answer, bool whole = false);

    /// The same in steps, so that a large answer does not hold up what else the thread has to do.
    class Reading;
    [[nodiscard]] std::unique_ptr<Reading> begin(const QJsonObject& answer, bool whole);
    /// Reads on for about so long; true when there is more to read.
    [[nodiscard]] bool step(Reading& reading, std::chrono::milliseconds time);
    /// After the last step.
    [[nodiscard]] SyncOutcome finish(Reading& reading);

private:
    struct Batch; ///< Changes by topic, until they are put in order.

    void readAccountData(const QJsonObject& answer);
    void readDirects(const QJsonObject& content);
    void readPushRules(const QJsonObject& content);
    void readJoined(const QString& roomId, const QJsonObject& json, Batch& batch);
    void readState(const QList<Event>& events, const QString& roomId, Batch& batch);
    void readTimeline(const QString& roomId, const QJsonObject& json, const QList<Event>& events,
                      Batch& batch);
    void readSummary(const QString& roomId, const QJsonObject& json, Batch& batch);
    void readCounts(const QString& roomId, const QJsonObject& json, Batch& batch);
    void readEphemeral(const QString& roomId, const QJsonArray& events, Batch& batch);
    void readReceipts(const QString& roomId, const QJsonObject& content, Batch& batch);
    void readRoomData(const QString& roomId, const QJsonArray& events);
    void readInvited(const QString& roomId, const QJsonObject& json, Batch& batch);
    void readAsked(const QString& roomId, const QJsonObject& json, Batch& batch);
    void readStripped(const QString& roomId, const QJsonArray& events, Batch& batch);
    void readLeft(const QString& roomId, const QJsonObject& json, Batch& batch);
    void dropMissing(const QJsonObject& rooms, Batch& batch);
    void readPresence(const QJsonArray& events, Batch& batch);
    void readRoles(const PowerLevels& before, const Room& room, Batch& batch);
    void updateHero(Room& room, const QString& person, const QString& name);

    AccountId m_account;
    QString m_self;
    RoomDirectory& m_rooms;
    TimelineReader& m_timelines;
    People& m_people;
    QHash<QString, QString> m_statuses; ///< Status lines, as last reported.
};

/// An answer while it is read.
class SyncParser::Reading {
public:
    ~Reading();

private:
    friend class SyncParser;
    using Reader = void (SyncParser::*)(const QString&, const QJsonObject&, Batch&);
    struct Section {
        QJsonObject rooms;
        Reader reader;
    };
    Reading();

    QJsonObject answer;
    bool whole = false;
    std::vector<Section> sections;
    size_t section = 0;
    QJsonObject::const_iterator next; ///< In that section.
    std::unique_ptr<Batch> batch;
};

} // namespace parvis::matrix
