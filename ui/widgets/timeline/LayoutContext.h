#pragma once

#include "base/Id.h"

#include <QDateTime>
#include <QSet>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// What a row needs besides its item to be laid out and painted.
struct LayoutContext {
    const Theme& theme;
    AvatarProvider* provider = nullptr; ///< May be null.
    QDateTime now;
    bool rightToLeft = false;
    bool mayReact = true;   ///< Whether the person may react to messages here,
    bool mayComment = true; ///< and comment on them.
    bool showsLinks = true; ///< Cards of links are shown.
    /// Posts that the person wants to see in full.
    const QSet<MessageId>* expanded = nullptr;
};

} // namespace parvis::ui
