#pragma once

#include "domain/Media.h"

namespace parvis {

/// What a file is to those who look for one.
enum class FileKind {
    Picture,
    Document, ///< To be read or written: papers, tables, slides, plain text.
    Other,    ///< Films, sound, archives, programs and what nobody knows.
};

/// By what the sender says of it: the type, and where that tells nothing the suffix of the name.
[[nodiscard]] FileKind fileKindOf(const Attachment& attachment);

/// A paper in the Portable Document Format.
[[nodiscard]] bool isPdf(const Attachment& attachment);

/// Plain text, by the type or by the suffix: notes, tables of comma-separated values, logs, source.
[[nodiscard]] bool isPlainText(const Attachment& attachment);

/// What an office calls such a file, in lower case and without the dot: "docx", "ods". Empty: it is
/// no text, table or slides of an office. By the suffix where the type leaves that open.
[[nodiscard]] QString officeSuffix(const Attachment& attachment);

/// A system may run such a file as a program, or as instructions to one, when it is opened.
[[nodiscard]] bool mayRun(const Attachment& attachment);

} // namespace parvis
