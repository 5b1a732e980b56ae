#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace parvis::cache {

// Other forms of a word: "réunion" and "réunions", "measure" and "measuring". Two words are forms
// of one when a stemmer of one language gives them the same stem. Thread-safe.

/// The stems of a word in English, French and German, folded; empty where there is none: for words
/// of one or two letters and of more than sixty.
using Stems = std::array<QString, 3>;
[[nodiscard]] Stems stemsOf(const QString& word);

/// Two stems of one language are the same.
[[nodiscard]] bool areForms(const Stems& a, const Stems& b);

/// What every form of the word begins with, at least four letters each: where to look for them in
/// an index of words. What begins so need not be a form. None for words that are too short to tell.
[[nodiscard]] QStringList formBeginnings(const QString& word);

} // namespace parvis::cache
