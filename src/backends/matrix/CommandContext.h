#pragma once

#include "backends/matrix/MatrixHttp.h"
#include "backends/matrix/Originals.h"
#include "backends/matrix/People.h"
#include "backends/matrix/RoomDirectory.h"
#include "backends/matrix/ServerFeatures.h"
#include "backends/matrix/SyncLoop.h"
#include "backends/matrix/TimelineReader.h"
#include "backends/matrix/Timing.h"
#include "protocol/Change.h"
#include "protocol/Command.h"

#include <functional>

namespace parvis::matrix {

/// What commands work with; everything in it outlives them.
struct CommandContext {
    AccountId account;
    QString self;
    Timing timing;
    MatrixHttp& http;
    SyncLoop& sync;
    RoomDirectory& rooms;
    TimelineReader& timelines;
    Originals& originals;
    People& people;
    ServerFeatures& features;
    std::function<void(std::vector<Change>)> report; ///< Sends a batch off at once.

    /// A call with the usual limit.
    [[nodiscard]] MatrixCall call(QByteArray method, QString path) const {
        MatrixCall result;
        result.method = std::move(method);
        result.path = std::move(path);
        result.inactivity = timing.inactivity;
        return result;
    }
    [[nodiscard]] MatrixCall call(QByteArray method, QString path, QJsonObject body) const {
        MatrixCall result = call(std::move(method), std::move(path));
        result.body = std::move(body);
        return result;
    }
    /// What became different in the directory goes out.
    void reportRooms() const {
        if (auto changes = rooms.takeChanges(); !changes.empty())
            report(std::move(changes));
    }
};

} // namespace parvis::matrix
