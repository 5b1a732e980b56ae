#include "backends/demo/SampleScript.h"

#include <QRegularExpression>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

/// The institute's clock, an hour ahead of UTC; fixed, so that scripts read the same everywhere.
constexpr int clockOffset = 3600;

QDateTime timeOf(const QString& word, const QDateTime& now) {
    if (word.endsWith(u'm'))
        return now.addSecs(-60 * word.chopped(1).toInt());
    if (word.endsWith(u'h'))
        return now.addSecs(-3600 * word.chopped(1).toInt());
    const qsizetype day = word.indexOf(u'd');
    const QDateTime there = now.toOffsetFromUtc(clockOffset);
    return QDateTime(there.date().addDays(-word.first(day).toInt()),
                     QTime::fromString(word.sliced(day + 1), u"hh:mm"_s), Qt::OffsetFromUTC,
                     clockOffset)
        .toUTC();
}

QDateTime daysAhead(const QString& word, const QDateTime& now) {
    const qint64 days = word.first(word.indexOf(u'd')).toInt();
    return timeOf(word, now).addDays(2 * days);
}

void readExtra(const QString& text, int index, const QDateTime& now, ScriptLine& line) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words[0] == "re"_L1) {
        line.replyTo = index - (words.size() > 1 ? words[1].toInt() : 1);
    } else if (words[0] == "edited"_L1) {
        line.editedAt = line.sentAt.addSecs(95);
    } else if (words[0] == "locked"_L1) {
        line.undecryptable = true;
    } else if (text == "must read"_L1) {
        line.mustRead = true;
    } else if (text == "important"_L1) {
        line.important = true;
    } else if (text == "note"_L1) {
        line.note = true;
    } else if (text == "pinned"_L1) {
        line.pinned = true;
    } else if (words[0] == "answer"_L1) {
        const qsizetype colon = text.lastIndexOf(u':');
        line.answers.append(
            {text.sliced(7, colon - 7), text.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts)});
    } else if (words[0] == "event"_L1 && words.size() > 3) {
        line.plan = {daysAhead(words[1], now), words[2].toInt(),
                     QStringList(words.sliced(3)).join(u' ')};
    } else if (words[0] == "picture"_L1 && words.size() == 4) {
        const QStringList size = words[3].split(u'x');
        line.files.append({words[1], words[2], size.value(0).toInt(), size.value(1).toInt(), -1});
    } else if (words[0] == "file"_L1 && words.size() == 3) {
        line.files.append({{}, words[1], 0, 0, words[2].toLongLong() * 1024});
    } else {
        line.reactions.append({words[0], words.sliced(1)});
    }
}

} // namespace

QList<ScriptLine> readScript(const QString& script, const QDateTime& now) {
    static const QRegularExpression head(
        u"^(> )?(\\d+m|\\d+h|\\d+d\\d\\d:\\d\\d) (\\S+) \\| ?(.*)$"_s);
    QList<ScriptLine> lines;
    int lastRoot = -1;
    for (const QString& row : script.split(u'\n')) {
        if (const auto match = head.match(row); match.hasMatch()) {
            ScriptLine line;
            line.sentAt = timeOf(match.captured(2), now);
            line.who = match.captured(3);
            const bool comment = !match.captured(1).isEmpty();
            line.threadRoot = comment ? lastRoot : -1;
            if (!comment)
                lastRoot = static_cast<int>(lines.size());
            if (match.captured(4).startsWith("# "_L1))
                line.title = match.captured(4).sliced(2);
            else
                line.body = match.captured(4);
            lines.append(std::move(line));
        } else if (!lines.isEmpty() && row.startsWith("  + "_L1)) {
            readExtra(row.sliced(4), static_cast<int>(lines.size()) - 1, now, lines.last());
        } else if (!lines.isEmpty() && !row.isEmpty()) {
            QString& body = lines.last().body;
            if (!body.isEmpty())
                body += u'\n';
            const QString text = row.startsWith("  "_L1) ? row.sliced(2) : row;
            body += text == "."_L1 ? QString() : text;
        }
    }
    QDateTime limit = now;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        lines[i].sentAt = qMin(lines[i].sentAt, limit);
        if (lines[i].editedAt.isValid())
            lines[i].editedAt = qMin(lines[i].sentAt.addSecs(95), now);
        limit = lines[i].sentAt.addSecs(-23);
    }
    return lines;
}

} // namespace parvis::demo
