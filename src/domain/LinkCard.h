#pragma once

#include "domain/Media.h"

#include <QString>

namespace parvis {

/// What stands behind a link, as the author's server told when the message was written. Readers ask
/// nobody. The author's claim, like the text: only the address says where the link leads.
struct LinkCard {
    static constexpr qsizetype longestTitle = 200;       ///< Characters.
    static constexpr qsizetype longestDescription = 500; ///< The same.

    QString url; ///< http or https; stands in the message's text, too.
    QString title;
    QString description;
    QString site;     ///< How the site calls itself; may be empty.
    MediaRef picture; ///< Invalid when there is none.
    int width = 0;    ///< Of the picture in pixels, 0 when unknown.
    int height = 0;   ///< The same.

    friend bool operator==(const LinkCard&, const LinkCard&) = default;
};

/// Makes a card fit to be stored and shown: texts on one line and not too long, the picture's size
/// sensible. False: there is nothing to show, or the address is not one of the web.
[[nodiscard]] bool tidy(LinkCard& card);

} // namespace parvis
