#include "ui/widgets/timeline/LinkStrip.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/timeline/PaintHelpers.h"

#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 480;
constexpr int pictureSide = 84;
constexpr int leastForPicture = 260;

/// What tells most honestly where a link leads.
QString hostOf(const QString& url) {
    const QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace

void LinkStrip::layOut(const std::optional<LinkCard>& card, const LayoutContext& context,
                       QPoint topLeft, int width, int rowWidth) {
    if (!card || !context.showsLinks)
        return;
    const Theme& theme = context.theme;
    const Tokens& t = theme.tokens();
    m_url = card->url;
    m_site = hostOf(card->url);
    if (!card->site.isEmpty() && card->site.compare(m_site, Qt::CaseInsensitive) != 0)
        m_site += u" · "_s + card->site;
    const int whole = std::min(width, theme.scaled(widest));
    const int padding = theme.scaled(12);
    const bool hasPicture = card->picture.isValid() && whole >= theme.scaled(leastForPicture);
    const int side = hasPicture ? theme.scaled(pictureSide) : 0;
    const int x = topLeft.x() + side + padding;
    const int room = whole - side - 2 * padding;
    int y = topLeft.y() + theme.scaled(9);
    const auto visual = [&](const QRect& rect) {
        return mirrored(rect, rowWidth, context.rightToLeft);
    };
    m_siteRect = visual(QRect(x, y, room, theme.scaled(17)));
    y += m_siteRect.height() + theme.scaled(1);
    TextBlock::Style style{.font = theme.font(TextSize::Body, TextWeight::Strong),
                           .linePitch = theme.scaled(19),
                           .ink = t.ink,
                           .suffix = {},
                           .suffixInk = {},
                           .maxLines = 2,
                           .rightToLeft = context.rightToLeft};
    const int left = visual(QRect(x, 0, room, 0)).x();
    Paragraph title;
    title.text = card->title;
    y = addParagraphs(m_text, {title}, style, {left, y}, room, theme);
    if (!card->description.isEmpty()) {
        style.font = theme.font(TextSize::Small);
        style.linePitch = theme.scaled(17);
        style.ink = t.ink2;
        Paragraph description;
        description.text = card->description;
        y = addParagraphs(m_text, {description}, style, {left, y + theme.scaled(1)}, room, theme);
    }
    y += theme.scaled(10);
    const int height = std::max(y - topLeft.y(), side);
    m_card = visual(QRect(topLeft, QSize(whole, height)));
    if (hasPicture) {
        m_picture = card->picture;
        m_pictureRect = visual(QRect(topLeft, QSize(side, height)));
    }
}

void LinkStrip::paint(QPainter& painter, const PaintState& state,
                      const LayoutContext& context) const {
    if (m_card.isNull())
        return;
    const Theme& theme = context.theme;
    const Tokens& t = theme.tokens();
    const bool over = m_card.contains(state.pointer);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawRoundedRect(m_card, metrics::radiusRow, metrics::radiusRow);
    if (!m_pictureRect.isNull()) {
        QPixmap picture;
        if (context.provider)
            picture = context.provider->picture(m_picture, m_pictureRect.size(),
                                                painter.device()->devicePixelRatioF());
        QPainterPath shape;
        shape.addRoundedRect(m_card, metrics::radiusRow, metrics::radiusRow);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(m_pictureRect, t.bubble);
        if (picture.isNull()) {
            theme.icons().paint(painter, Icon::Link, m_pictureRect, theme.scaled(24), t.ink3);
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(m_pictureRect, picture);
        }
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(over ? t.border : t.line, 1));
    painter.drawRoundedRect(QRectF(m_card).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusRow,
                            metrics::radiusRow);
    paintLine(painter, theme, m_siteRect, m_site, theme.font(TextSize::Small), t.ink3);
    m_text.paint(painter, 0, 0);
}

Hit LinkStrip::hit(QPoint point) const {
    if (!m_card.contains(point))
        return {};
    return {.what = Hit::What::Link, .index = -1, .value = m_url, .message = {}, .rect = m_card};
}

} // namespace parvis::ui
