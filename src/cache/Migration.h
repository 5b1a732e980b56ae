#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

namespace parvis::cache {

class Database;

/// One step from the previous version of a schema to `version`: SQL, then a function, either of
/// which may be empty. The function runs inside the step's transaction and neither begins nor ends
/// one.
struct Migration {
    int version = 0;
    QByteArray sql;
    std::function<Result<void>(Database&)> function = {};
};

} // namespace parvis::cache
