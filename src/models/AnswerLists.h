#pragma once

#include "domain/Message.h"
#include "models/PeopleModel.h"

namespace parvis::models {

/// People who gave the same answer to what a message asks.
struct AnswerList {
    QString key; ///< PollAnswer::id, or the key of the reaction; empty: they gave none yet.
    QList<PersonItem> people;
};

/// The keys of the lists that answerLists() gives, in their order.
[[nodiscard]] QStringList answerKeys(const Message& message);

/// Who answered what: of a poll, in the order of its answers; of an event, who goes, perhaps goes
/// and does not; of what must be read, who has read it, and who of the members has not; at most
/// 5,000 people of each. Read aside, as there may be thousands.
[[nodiscard]] Task<QList<AnswerList>> answerLists(workspace::ReadSide& reads,
                                                  const Message& message);

} // namespace parvis::models
