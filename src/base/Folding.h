#pragma once

#include <QList>
#include <QString>

namespace parvis {

/// Lower case without diacritics, so that "Élo" and "elo" are the same: how names and words are
/// compared when somebody looks for them. The length may differ from the text's.
[[nodiscard]] QString folded(QStringView text);

/// The words of a text: runs of letters, digits and the marks on them, as the search index knows
/// them. The views are into `text`.
[[nodiscard]] QList<QStringView> wordsIn(QStringView text);

} // namespace parvis
