#pragma once

#include "protocol/Command.h"

#include <QObject>

#include <optional>

namespace parvis {

/// What a Backend also is when its family has addresses for messages: ask with
/// qobject_cast<MessageLinks*>. Both functions ask nobody. Engine thread.
class MessageLinks {
public:
    virtual ~MessageLinks() = default;

    /// An address that stays right, and that everybody opens who may read the message.
    [[nodiscard]] virtual QString linkTo(const MessagePlace& place) const = 0;
    /// The message that such an address names, whether it is known or not; nothing when the text is
    /// no such address.
    [[nodiscard]] virtual std::optional<MessagePlace> placeOf(const QString& link) const = 0;
};

} // namespace parvis

Q_DECLARE_INTERFACE(parvis::MessageLinks, "example.parvis.MessageLinks/1")
