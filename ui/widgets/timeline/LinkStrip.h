#pragma once

#include "domain/LinkCard.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"
#include "ui/widgets/timeline/TextFlow.h"

#include <optional>

namespace parvis::ui {

/// The card of a message's link: where it leads, title, description and a small picture. A click on
/// it opens the link.
class LinkStrip {
public:
    /// Lays out from `topLeft` down; does nothing without a card, or where cards are not shown.
    void layOut(const std::optional<LinkCard>& card, const LayoutContext& context, QPoint topLeft,
                int width, int rowWidth);

    [[nodiscard]] int height() const { return m_card.height(); }
    void paint(QPainter& painter, const PaintState& state, const LayoutContext& context) const;
    [[nodiscard]] Hit hit(QPoint point) const;

private:
    QString m_url;
    QString m_site;
    MediaRef m_picture;
    QRect m_card;
    QRect m_pictureRect;
    QRect m_siteRect;
    TextFlow m_text; ///< Title and description.
};

} // namespace parvis::ui
