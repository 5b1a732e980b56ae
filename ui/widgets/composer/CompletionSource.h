#pragma once

#include "base/Id.h"
#include "ui/widgets/Avatar.h"

#include <QList>

#include <optional>

namespace parvis::ui {

/// One proposal under the caret.
struct Completion {
    QString title;
    QString detail;     ///< Second ink, after the title; may be empty.
    QString insertText; ///< Replaces the trigger and what was typed after it.
    PersonId person;    ///< Valid when this mentions somebody.
    std::optional<AvatarInfo> avatar;
    QString emoji; ///< Shown instead of an avatar.
};

/// Who can be mentioned here. Given to the composer by the pane.
class CompletionSource {
public:
    virtual ~CompletionSource() = default;

    /// Proposals for what was typed after `trigger` ('@'), best first, at most `limit`. Called on
    /// every key: answers from memory or the cache within a millisecond.
    [[nodiscard]] virtual QList<Completion> complete(QChar trigger, const QString& prefix,
                                                     int limit) = 0;
};

} // namespace parvis::ui
