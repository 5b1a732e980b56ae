#pragma once

#include "backends/matrix/Json.h"
#include "backends/matrix/SyncParser.h"

#include <QTest>

namespace parvis::matrix {

/// JSON with single quotes, which reads better between double ones.
inline QJsonObject transcript(QByteArray text) {
    const auto parsed = json::parse(text.replace('\'', '"'));
    if (!parsed)
        qFatal("a transcript of the test is no JSON: %s", text.constData());
    return *parsed;
}

/// An account that reads answers to /sync, as the backend puts the parts together.
struct Reader {
    AccountId account{7};
    QString self = QStringLiteral("@me:x");
    RoomDirectory rooms{account, self};
    TimelineReader timelines{account, self};
    People people{account};
    SyncParser parser{account, self, rooms, timelines, people};

    SyncOutcome read(const QByteArray& text, bool whole = false) {
        return parser.read(transcript(text), whole);
    }
    /// One joined room.
    SyncOutcome readRoom(const QByteArray& room, const QByteArray& id = "!r:x") {
        return read("{'rooms':{'join':{'" + id + "':" + room + "}}}");
    }
    /// One event of a timeline in a joined room.
    SyncOutcome readEvent(QByteArray event) {
        if (!event.contains("origin_server_ts"))
            event.insert(1, "'origin_server_ts':1700000000000,");
        return readRoom("{'timeline':{'events':[" + event + "]}}");
    }
};

/// The changes of one kind, in their order.
template<class T>
QList<T> only(const std::vector<Change>& changes) {
    QList<T> result;
    for (const Change& change : changes) {
        if (const T* found = std::get_if<T>(&change))
            result.append(*found);
    }
    return result;
}

inline QByteArray message(const QByteArray& content, const QByteArray& id = "$m",
                          const QByteArray& sender = "@ada:x") {
    return "{'type':'m.room.message','event_id':'" + id + "','sender':'" + sender +
           "','origin_server_ts':1700000000000,'content':" + content + "}";
}

inline QByteArray state(const QByteArray& type, const QByteArray& content,
                        const QByteArray& key = {}, const QByteArray& sender = "@ada:x") {
    return "{'type':'" + type + "','state_key':'" + key + "','event_id':'$" + type + key +
           "','sender':'" + sender + "','origin_server_ts':1700000000000,'content':" + content +
           "}";
}

} // namespace parvis::matrix
