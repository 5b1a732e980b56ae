#pragma once

#include "domain/Media.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"

#include <QColor>
#include <QString>

namespace parvis::ui {

/// The sign that stands for a kind of file.
struct FileLook {
    Icon icon = Icon::File;
    QColor colour;
};

[[nodiscard]] FileLook lookOf(const Attachment& attachment, const Tokens& tokens);

/// "CSV · 1.2 MB", "Video · 0:24 · 4.1 MB".
[[nodiscard]] QString attachmentSummary(const Attachment& attachment);

/// What a small picture of the file is made from; invalid where there is none.
[[nodiscard]] MediaRef thumbnailOf(const Attachment& attachment);

} // namespace parvis::ui
