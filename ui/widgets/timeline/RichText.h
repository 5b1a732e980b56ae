#pragma once

#include "ui/widgets/timeline/Paragraph.h"

namespace parvis::ui {

class Theme;

/// Turns what people wrote into paragraphs. Links carry their address in the format's anchorHref.
namespace richText {

/// Plain text; addresses become links.
[[nodiscard]] QList<Paragraph> fromPlain(const QString& text, const Theme& theme);

/// Sanitised HTML (markup/sanitizeHtml). Colours, fonts, sizes and pictures in it are dropped;
/// tables become aligned text.
[[nodiscard]] QList<Paragraph> fromHtml(const QString& html, const Theme& theme);

/// One to three emoji and nothing else: shown large.
[[nodiscard]] bool isFewEmoji(const QString& text);

} // namespace richText

} // namespace parvis::ui
