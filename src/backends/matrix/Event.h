#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace parvis::matrix {

/// An event, checked as far as every event has to be (spec "Room event format").
struct Event {
    QString id; ///< Empty only in stripped state.
    QString type;
    QString sender;
    std::optional<QString> stateKey; ///< Set for state events.
    QDateTime at;
    QJsonObject content;
    QJsonObject before;     ///< Of state events: the content it replaced, where the server tells.
    QJsonObject serverSays; ///< "unsigned"
    QString redacts;

    /// The rel_type of m.relates_to.
    [[nodiscard]] QString relation() const;
    /// The event_id of m.relates_to, empty unless it is one.
    [[nodiscard]] QString relatesTo() const;
    [[nodiscard]] bool isRedacted() const;
};

/// Nothing when it is no event of a timeline or of room state.
[[nodiscard]] std::optional<Event> readEvent(const QJsonObject& json);

/// An event of stripped state, which has neither id nor time.
[[nodiscard]] std::optional<Event> readStrippedEvent(const QJsonObject& json);

} // namespace parvis::matrix
