#pragma once

#include "workspace/ReadSide.h"

#include <QStringList>

namespace parvis::models {

/// Who reacted to a message in one way.
struct Reactors {
    QString key;
    QStringList names; ///< Oldest first; the account's own person comes last, as "you".
};

/// All ways in which people reacted to a message, the eldest first.
[[nodiscard]] QList<Reactors> reactorsOf(const workspace::ReadSide& reads,
                                         const ConversationId& conversation,
                                         const MessageId& message);

/// "Ana, Ben and you", and how many more when there are many.
[[nodiscard]] QString namesOf(const Reactors& reactors);

} // namespace parvis::models
