#pragma once

#include "policy/Policy.h"

#include <QCoreApplication>
#include <QVariant>

namespace parvis::policy {

/// Translates what is said about policies.
class PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::policy)
};

/// Takes over what one place says, over what places before it said. What is not understood is a
/// complaint each, and leaves the setting as it was. `place` is what people call it: a path.
void takeOver(Reading& reading, const QString& place, const QVariantMap& settings);

/// The registry has no truth values: its numbers 1 and 0 stand for them.
[[nodiscard]] QVariant fromRegistry(const QVariant& value);

} // namespace parvis::policy
