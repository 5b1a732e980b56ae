#pragma once

#include "domain/Media.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace parvis::matrix {

// A Matrix message holds one file. Parvis puts further ones under a key of its own, each as the
// content of a file message, and the title of a post under another.
inline constexpr QStringView furtherFilesKey = u"org.parvis.attachments";
inline constexpr QStringView titleKey = u"org.parvis.title";

/// How a title stands in front of a formatted body; the sanitiser leaves it as it is.
[[nodiscard]] QString titleHtml(const QString& title);

/// The file of a file message or sticker; nothing when it names none that can be fetched.
[[nodiscard]] std::optional<Attachment> readAttachment(const QJsonObject& content,
                                                       AccountId account);
[[nodiscard]] QList<Attachment> readFurtherAttachments(const QJsonObject& content,
                                                       AccountId account);

/// The content of a file message, without caption.
[[nodiscard]] QJsonObject writeAttachment(const Attachment& attachment);

} // namespace parvis::matrix
