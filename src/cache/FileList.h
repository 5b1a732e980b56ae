#pragma once

#include "cache/MessageList.h"
#include "domain/FileKind.h"
#include "domain/Person.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace parvis::cache {

/// Which files of a conversation are asked for; those of comments belong to it, too.
struct FilesWanted {
    ConversationId conversation;
    /// Each of its words stands somewhere in the name of the file or of who sent it; empty: all.
    QString words = {};
    std::optional<FileKind> kind = {}; ///< Nothing: all.

    friend bool operator==(const FilesWanted&, const FilesWanted&) = default;
};

/// A file with the message it came with.
struct FileRow {
    Attachment attachment;
    int index = 0; ///< Among the attachments of the message.
    MessageId message;
    MessageId threadRoot; ///< Of a comment; otherwise invalid.
    Person sender;
    QDateTime sentAt;
};

/// Files, newest first; all of a message together.
struct FilePage {
    QList<FileRow> rows;
    /// From where to read on; nothing: there are no more.
    std::optional<Place> next;
};

} // namespace parvis::cache
