#pragma once

#include <QList>
#include <QString>

namespace parvis::models {

/// A stretch of text as two versions of it compare.
struct DiffPart {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart&, const DiffPart&) = default;
};

/// What became of `before`, by words with the space that follows them: the shortest way from one to
/// the other, what was removed before what came in its place. Texts of more than about 2,000 words
/// differ from the first to the last word in which they do.
[[nodiscard]] QList<DiffPart> wordDiff(const QString& before, const QString& after);

} // namespace parvis::models
