#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace parvis::demo {

/// One message written by hand. People are named by their first names.
struct ScriptLine {
    QDateTime sentAt;
    QString who;
    QString title;
    QString body;        ///< Light markup, see SampleMarkup.
    int replyTo = -1;    ///< Index of another line of the script.
    int threadRoot = -1; ///< Index of another line of the script.
    QDateTime editedAt;
    bool undecryptable = false;
    struct Reactions {
        QString key;
        QStringList who;
    };
    QList<Reactions> reactions;
    struct File {
        QString kind; ///< Of a picture: what to paint; empty for a file.
        QString name;
        int width = 0;
        int height = 0;
        qint64 size = -1;
    };
    QList<File> files;
    struct Answer {
        QString text;
        QStringList who;
    };
    QList<Answer> answers; ///< Of a poll.
    struct Plan {
        QDateTime start;
        int minutes = 0;
        QString place;
    };
    std::optional<Plan> plan; ///< Of an event.
    bool mustRead = false;
    bool important = false;
    bool pinned = false;
    bool note = false;
};

/// Reads a script. It is made of blocks, oldest first:
///
///     12m Zoé | text            12 minutes before `now`; also "3h" and "2d16:40", a clock time
///       more text               two days before; further lines are indented by two spaces
///       + 👍 Nora Matteo        a reaction with those who gave it
///       + picture plot drift.png 1200x700
///       + file plan.pdf 212
///       + re                    answers the line before; "re 3" the third line before
///       + edited
///       + answer Tuesday: Ana Nora
///                               makes it a poll; the title is the question
///       + event 3d19:30 210 Upper station
///                               in three days at 19:30, for 210 minutes
///       + must read, + important, + pinned, + note
///     > 9m Nora | text          a comment on the last line that is no comment
///
/// A first line of text that begins with "# " is the title. Times only ever grow: a line that would
/// be later than the next one is moved before it.
[[nodiscard]] QList<ScriptLine> readScript(const QString& script, const QDateTime& now);

/// A place and the script of its newest messages.
struct HandWritten {
    const char* key;
    const char* script;
};

/// Posts and comments; the key is that of a HandMadeGroup.
[[nodiscard]] std::span<const HandWritten> groupScripts();
/// Chats: direct ones by the first name of the other, others by the key of a HandMadeChat.
[[nodiscard]] std::span<const HandWritten> chatScripts();

} // namespace parvis::demo
