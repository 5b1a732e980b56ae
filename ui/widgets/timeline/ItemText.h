#pragma once

#include "models/TimelineItem.h"

#include <QDateTime>
#include <QString>

namespace parvis::ui {

/// The words of timeline items, for screen, clipboard and screen readers.
namespace itemText {

/// What stands for the message where its text cannot or must not be shown, else its text.
[[nodiscard]] QString body(const Message& message, const QString& senderName);

/// Shown apart from what people wrote: deleted, unreadable, and what the system tells.
[[nodiscard]] bool isQuiet(const Message& message);

/// "Sending", "Not sent: …", "edited"; empty for a message that simply is there.
[[nodiscard]] QString state(const models::TimelineItem& item);

/// "author, text, time, state", as a screen reader reads a row.
[[nodiscard]] QString accessible(const models::TimelineItem& item, const QDateTime& now);

/// For the clipboard: "[10:12] Aiko Tanaka: text".
[[nodiscard]] QString copied(const models::TimelineItem& item, const QString& text);
[[nodiscard]] QString copiedHtml(const models::TimelineItem& item, const QString& text, bool whole);

} // namespace itemText

} // namespace parvis::ui
