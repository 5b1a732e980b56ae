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
    /// Posts that the person wants to see in full.
    const QSet<MessageId>* expanded = nullptr;
};

} // namespace parvis::ui
