#include "workspace/BackfillLimits.h"

#include <QList>

#include <algorithm>

namespace parvis::workspace {

namespace {

struct Word {
    BackfillSpan span;
    const char* text;
};

constexpr Word words[] = {
    {BackfillSpan::Off, "off"},
    {BackfillSpan::Month, "month"},
    {BackfillSpan::Year, "year"},
    {BackfillSpan::Everything, "all"},
};

} // namespace

BackfillLimits readBackfillLimits(const QByteArray& stored) {
    BackfillLimits limits;
    const QList<QByteArray> parts = stored.split(' ');
    for (const auto& [span, word] : words) {
        if (parts.first() == word)
            limits.span = span;
    }
    bool ok = false;
    const int messages = parts.value(1).toInt(&ok);
    if (ok)
        limits.messages = std::clamp(messages, BackfillLimits::fewest, BackfillLimits::most);
    return limits;
}

QByteArray write(const BackfillLimits& limits) {
    const auto* const word = std::ranges::find(words, limits.span, &Word::span);
    return QByteArray(word->text) + ' ' + QByteArray::number(limits.messages);
}

QDateTime oldestWanted(const BackfillLimits& limits, const cache::KeepLimit& kept,
                       const QDateTime& now) {
    QDateTime oldest;
    if (limits.span == BackfillSpan::Month)
        oldest = now.addMonths(-1);
    else if (limits.span == BackfillSpan::Year)
        oldest = now.addYears(-1);
    if (kept.days > 0) {
        const QDateTime first = now.addDays(-kept.days);
        if (!oldest.isValid() || first > oldest)
            oldest = first;
    }
    return oldest;
}

int mostWanted(const BackfillLimits& limits, const cache::KeepLimit& kept) {
    return kept.messages > 0 ? std::min(limits.messages, kept.messages) : limits.messages;
}

} // namespace parvis::workspace
