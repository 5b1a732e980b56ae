#pragma once

#include "base/Id.h"

#include <QString>

namespace parvis {

/// A file held by a server: the account that may fetch it and the server's own address of it, which
/// is opaque to everybody but the backend.
struct MediaRef {
    AccountId account;
    QString uri;

    [[nodiscard]] bool isValid() const { return account.isValid() && !uri.isEmpty(); }
    friend bool operator==(const MediaRef&, const MediaRef&) = default;
};

inline std::size_t qHash(const MediaRef& ref, std::size_t seed = 0) noexcept {
    return ::qHashMulti(seed, ref.account.value, ref.uri);
}

enum class AttachmentKind { File = 0, Image = 1, Video = 2, Audio = 3 };

/// A file that belongs to a message. Everything but `media` is the sender's claim: check before
/// use.
struct Attachment {
    AttachmentKind kind = AttachmentKind::File;
    MediaRef media;
    QString fileName; ///< A bare name, safe to show and to suggest; see safeFileName().
    QString mimeType; ///< Lower case, empty when unknown.
    qint64 size = -1; ///< Bytes, -1 when unknown.
    int width = 0;    ///< Pixels, 0 when unknown.
    int height = 0;   ///< Pixels, 0 when unknown.
    qint64 durationMs = 0;
    MediaRef thumbnail; ///< Invalid when there is none.

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// A name that is safe on every file system and cannot deceive: no path, no control or
/// bidirectional override characters, no reserved Windows names, at most 120 characters, the suffix
/// kept. Never empty.
[[nodiscard]] QString safeFileName(const QString& claimed);

} // namespace parvis
