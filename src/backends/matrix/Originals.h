#pragma once

#include "backends/matrix/Event.h"
#include "backends/matrix/MatrixHttp.h"
#include "backends/matrix/Timing.h"
#include "backends/matrix/Unchecked.h"

#include <vector>

namespace parvis::matrix {

/// Asks the server for events that others refer to. Lives in the engine thread.
class Originals final : public QObject {
    Q_OBJECT

public:
    Originals(MatrixHttp& http, AccountId account, Timing timing, QObject* parent = nullptr);

    /// What the open questions come to, at most fifty of a kind. Edits by others than the author
    /// are dropped, and so are those that cannot be asked about; a removal that cannot be asked
    /// about is told as both, because the one that it is not finds nothing. Fails only with
    /// Cancelled.
    [[nodiscard]] Task<std::vector<Change>> check(Unchecked unchecked);

private:
    [[nodiscard]] Task<Event> fetch(QString room, QString event);

    MatrixHttp& m_http;
    AccountId m_account;
    Timing m_timing;
};

} // namespace parvis::matrix
