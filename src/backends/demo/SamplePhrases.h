#pragma once

#include "backends/demo/Random.h"
#include "backends/demo/SamplePeople.h"

#include <QString>

namespace parvis::demo {

struct SamplePost {
    QString title;
    QString body;
};

// Sentences for the bulk of the sample: hand-made, with places for things, times, numbers and
// people that the generator fills.

/// `name` is the first name of somebody who takes part.
[[nodiscard]] QString chatPhrase(Language language, Random& random, const QString& name);
[[nodiscard]] SamplePost postPhrase(Language language, Random& random, const QString& name);
[[nodiscard]] QString commentPhrase(Language language, Random& random, const QString& name);
/// What a colleague answers to something that was written to them.
[[nodiscard]] QString answerPhrase(Language language, Random& random, bool toQuestion);
/// The language of a text somebody wrote, as far as a few common words tell.
[[nodiscard]] Language languageOf(const QString& text, Language otherwise);

} // namespace parvis::demo
