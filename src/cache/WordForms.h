#pragma once

#include <QString>
#include <QStringList>

namespace parvis::cache {

/// The stems of a word in English, French and German, of which each begins other forms of the same
/// word: "réunions" gives "réunion". Only stems that are shorter than the word and long enough to
/// mean something; most often one or none. Thread-safe.
[[nodiscard]] QStringList stemsOf(const QString& word);

} // namespace parvis::cache
