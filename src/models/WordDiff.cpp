#include "models/WordDiff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace parvis::models {

namespace {

using Words = QList<QStringView>;

constexpr qsizetype mostCompared = 4'000'000; ///< Pairs of words.

/// Each with the white space that follows it, so that together they are the text.
Words wordsOf(const QString& text) {
    Words words;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || (text[i - 1].isSpace() && !text[i].isSpace());
        if (ends) {
            words.append(QStringView(text).sliced(begin, i - begin));
            begin = i;
        }
    }
    return words;
}

bool isSame(QStringView a, QStringView b) {
    return a.trimmed() == b.trimmed();
}

void add(QList<DiffPart>& parts, DiffPart::Kind kind, QStringView text) {
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text.toString()});
}

/// How long the longest common sequence of the words from (i, j) on is, row by row.
std::vector<std::uint16_t> commonLengths(const Words& before, const Words& after) {
    const auto columns = std::size_t(after.size()) + 1;
    std::vector<std::uint16_t> table((std::size_t(before.size()) + 1) * columns);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            const std::size_t at = std::size_t(i) * columns + std::size_t(j);
            table[at] = isSame(before[i], after[j]) ? std::uint16_t(table[at + columns + 1] + 1)
                                                    : std::max(table[at + columns], table[at + 1]);
        }
    }
    return table;
}

void compare(const Words& before, const Words& after, QList<DiffPart>& parts) {
    using Kind = DiffPart::Kind;
    const bool tooMany = before.size() * after.size() > mostCompared;
    const auto columns = std::size_t(after.size()) + 1;
    const auto common = tooMany ? std::vector<std::uint16_t>() : commonLengths(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (!tooMany && i < before.size() && j < after.size()) {
        const std::size_t at = std::size_t(i) * columns + std::size_t(j);
        if (isSame(before[i], after[j])) {
            add(parts, Kind::Same, after[j++]);
            ++i;
        } else if (common[at + columns] >= common[at + 1]) {
            add(parts, Kind::Removed, before[i++]);
        } else {
            add(parts, Kind::Added, after[j++]);
        }
    }
    while (i < before.size())
        add(parts, Kind::Removed, before[i++]);
    while (j < after.size())
        add(parts, Kind::Added, after[j++]);
}

} // namespace

QList<DiffPart> wordDiff(const QString& before, const QString& after) {
    Words left = wordsOf(before);
    Words right = wordsOf(after);
    QList<DiffPart> parts;
    qsizetype same = 0;
    while (same < left.size() && same < right.size() && isSame(left[same], right[same]))
        add(parts, DiffPart::Kind::Same, right[same++]);
    left = left.sliced(same);
    right = right.sliced(same);
    qsizetype tail = 0;
    while (tail < left.size() && tail < right.size() &&
           isSame(left[left.size() - 1 - tail], right[right.size() - 1 - tail]))
        ++tail;
    const Words end = right.sliced(right.size() - tail);
    compare(left.first(left.size() - tail), right.first(right.size() - tail), parts);
    for (const QStringView word : end)
        add(parts, DiffPart::Kind::Same, word);
    return parts;
}

} // namespace parvis::models
