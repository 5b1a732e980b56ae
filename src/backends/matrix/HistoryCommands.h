#pragma once

#include "backends/matrix/RoomActions.h"

#include <QObject>

namespace parvis::matrix {

/// Fetching what the sync did not bring: older messages, threads, members.
class HistoryCommands final : public QObject {
    Q_OBJECT

public:
    HistoryCommands(CommandContext& context, RoomActions& actions, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(LoadOlder command);
    [[nodiscard]] Task<Receipt> run(LoadAround command);
    [[nodiscard]] Task<Receipt> run(LoadNewer command);
    [[nodiscard]] Task<Receipt> run(LoadThread command);
    [[nodiscard]] Task<Receipt> run(LoadVersions command);
    [[nodiscard]] Task<Receipt> run(LoadMembers command);

private:
    [[nodiscard]] Task<QJsonObject> event(QString room, QString id);
    [[nodiscard]] Task<QJsonObject> context(QString room, QString event, int limit);
    [[nodiscard]] Task<QJsonObject> page(QString room, QString from, bool forward, int limit);
    [[nodiscard]] Task<QString> placeAfter(QString room, QString event);
    /// Where the posts of an open group are that the account is not in.
    [[nodiscard]] Task<void> lookForFeed(QString space);
    /// What every question ends with.
    [[nodiscard]] Task<Receipt> report(std::vector<Change> changes, TimelinePart part);
    /// Adds the authors' names that came with lazily loaded state.
    void addPeople(const QJsonArray& state, std::vector<Change>& changes);
    [[nodiscard]] Task<QList<Event>> relations(QString room, QString root, QString type);

    CommandContext& m_context;
    RoomActions& m_actions;
};

} // namespace parvis::matrix
