#pragma once

#include "backends/matrix/Event.h"
#include "domain/Media.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace parvis::matrix {

// A Matrix message holds one file. Of several in one message of Parvis, all but the last are sent
// as messages of their own before it, so that every program shows them. Those are marked as parts,
// with the message's transaction, and the message itself repeats them, each as the content of a
// file message with the id of its event; so Parvis shows one message and leaves the parts out.
inline constexpr QStringView partKey = u"org.parvis.part_of";
inline constexpr QStringView filesBeforeKey = u"org.parvis.files_before";
/// How files after the message's own were written once, in no events of their own; still read.
inline constexpr QStringView furtherFilesKey = u"org.parvis.attachments";
/// The title of a post.
inline constexpr QStringView titleKey = u"org.parvis.title";

/// How a title stands in front of a formatted body; the sanitiser leaves it as it is.
[[nodiscard]] QString titleHtml(const QString& title);

/// The file of a file message or sticker; nothing when it names none that can be fetched.
[[nodiscard]] std::optional<Attachment> readAttachment(const QJsonObject& content,
                                                       AccountId account);
/// Those listed under `key`.
[[nodiscard]] QList<Attachment> readListedAttachments(const QJsonObject& content, QStringView key,
                                                      AccountId account);
/// The events that hold the files before the message's own.
[[nodiscard]] QStringList partsOf(const QJsonObject& content);
/// True for a bare file that belongs to a message of several. One with words of its own is never a
/// part, so that nothing written can be hidden that way.
[[nodiscard]] bool isPart(const Event& event);

/// The content of a file message, without caption.
[[nodiscard]] QJsonObject writeAttachment(const Attachment& attachment);

} // namespace parvis::matrix
