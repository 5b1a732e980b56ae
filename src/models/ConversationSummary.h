#pragma once

#include "workspace/ReadSide.h"

#include <QString>

namespace parvis::models {

/// What the header over a conversation says.
struct ConversationSummary {
    QString title;
    QString detail; ///< Role and presence, or the number of members; and that it is not encrypted.
    MediaRef picture;
    PersonId peer;
    GroupId group; ///< Of a channel: whose it is.
    Presence presence = Presence::Unknown;
    bool direct = false;
    bool encrypted = false;
    bool invited = false;
    bool gone = false; ///< The account is not in it, or it is not there at all.
    bool mayPost = true;
};

[[nodiscard]] ConversationSummary summaryOf(const workspace::ReadSide& reads,
                                            const ConversationId& conversation);

/// "Aiko is typing…", "Aiko and Ines are typing…"; empty when nobody is.
[[nodiscard]] QString typingText(const workspace::ReadSide& reads,
                                 const ConversationId& conversation);

/// "online", "away"; empty when unknown.
[[nodiscard]] QString presenceWord(Presence presence);

} // namespace parvis::models
