#include "ui/widgets/timeline/AttachmentStrip.h"

#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FileLook.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/PaintHelpers.h"

#include <QPainter>
#include <QPainterPath>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

// What can be shown as a picture: the shape must be known so that nothing jumps when it arrives.
bool isPicture(const Attachment& a) {
    const bool visual = a.kind == AttachmentKind::Image || a.kind == AttachmentKind::Video;
    return visual && a.width > 0 && a.height > 0 &&
           (a.thumbnail.isValid() || (a.kind == AttachmentKind::Image && a.media.isValid()));
}

} // namespace

void AttachmentStrip::layOut(const QList<Attachment>& attachments, const LayoutContext& context,
                             QPoint topLeft, int width, int rowWidth) {
    const Theme& theme = context.theme;
    QList<std::pair<int, Attachment>> pictures;
    for (int i = 0; i < attachments.size(); ++i)
        if (isPicture(attachments[i]))
            pictures.append({i, attachments[i]});
    layOutPictures(pictures, context, topLeft, width, rowWidth);
    int y = topLeft.y() + m_height;
    for (int i = 0; i < attachments.size(); ++i) {
        const Attachment& a = attachments[i];
        if (isPicture(a))
            continue;
        if (y > topLeft.y())
            y += theme.scaled(6);
        const int names =
            std::max(textWidth(theme.font(TextSize::Body, TextWeight::Strong), a.fileName),
                     textWidth(theme.font(TextSize::Small), attachmentSummary(a)));
        const int card = std::clamp(names + theme.scaled(64), std::min(theme.scaled(180), width),
                                    std::min(theme.scaled(420), width));
        const QRect rect(topLeft.x(), y, card, theme.scaled(59));
        const int side = theme.scaled(34);
        const QRect save(rect.right() - side - 8, y + (rect.height() - side) / 2, side, side);
        m_cells.push_back({mirrored(rect, rowWidth, context.rightToLeft), a, i, false,
                           mirrored(save, rowWidth, context.rightToLeft)});
        y += rect.height();
    }
    m_height = y - topLeft.y();
}

void AttachmentStrip::layOutPictures(const QList<std::pair<int, Attachment>>& pictures,
                                     const LayoutContext& context, QPoint topLeft, int width,
                                     int rowWidth) {
    const Theme& theme = context.theme;
    const auto add = [&](const QRect& rect, qsizetype i) {
        m_cells.push_back({mirrored(rect, rowWidth, context.rightToLeft), pictures[i].second,
                           pictures[i].first, true});
    };
    if (pictures.size() == 1) {
        const Attachment& a = pictures.first().second;
        QSize size(a.width, a.height);
        const QSize room(std::min(theme.scaled(400), width), theme.scaled(280));
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        size = size.expandedTo(QSize(theme.scaled(64), theme.scaled(48))).boundedTo(room);
        add(QRect(topLeft, size), 0);
        m_height = size.height();
        return;
    }
    const int gap = 4;
    const int columns = pictures.size() == 2 || pictures.size() == 4 ? 2 : 3;
    const int side = (std::min(theme.scaled(562), width) - (columns - 1) * gap) / columns;
    const int cellHeight = side * 3 / 4;
    const qsizetype shown = std::min<qsizetype>(pictures.size(), 9);
    for (qsizetype i = 0; i < shown; ++i) {
        const QPoint corner(topLeft.x() + int(i % columns) * (side + gap),
                            topLeft.y() + int(i / columns) * (cellHeight + gap));
        add(QRect(corner, QSize(side, cellHeight)), i);
        m_height = corner.y() + cellHeight - topLeft.y();
    }
    if (pictures.size() > shown)
        m_cells.back().more = int(pictures.size() - shown) + 1;
}

void AttachmentStrip::paint(QPainter& painter, const PaintState& state,
                            const LayoutContext& context) const {
    for (const Cell& cell : m_cells) {
        if (cell.picture)
            paintPicture(painter, cell, context);
        else
            paintCard(painter, cell, state, context);
    }
}

void AttachmentStrip::paintPicture(QPainter& painter, const Cell& cell,
                                   const LayoutContext& context) const {
    const Tokens& t = context.theme.tokens();
    const MediaRef& ref =
        cell.attachment.thumbnail.isValid() ? cell.attachment.thumbnail : cell.attachment.media;
    QPixmap picture;
    if (context.provider)
        picture =
            context.provider->picture(ref, cell.rect.size(), painter.device()->devicePixelRatioF());
    QPainterPath shape;
    shape.addRoundedRect(cell.rect, metrics::radiusRow, metrics::radiusRow);
    painter.setPen(Qt::NoPen);
    if (picture.isNull()) {
        painter.fillPath(shape, t.bubble);
        context.theme.icons().paint(painter, Icon::Image, cell.rect, context.theme.scaled(26),
                                    t.ink3);
    } else {
        painter.save();
        painter.setClipPath(shape);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(cell.rect, picture);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(cell.rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusRow,
                            metrics::radiusRow);
    const QString over = cell.more > 0 ? moreText(cell.more)
                         : cell.attachment.kind == AttachmentKind::Video
                             ? durationText(cell.attachment.durationMs)
                             : QString();
    if (over.isEmpty())
        return;
    const QFont font = context.theme.font(TextSize::Small, TextWeight::Strong);
    const int width = textWidth(font, over) + 16;
    const QRect pill(cell.rect.right() - width - 8, cell.rect.bottom() - 30, width, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(pill, 11, 11);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, over);
}

void AttachmentStrip::paintCard(QPainter& painter, const Cell& cell, const PaintState& state,
                                const LayoutContext& context) const {
    const Theme& theme = context.theme;
    const Tokens& t = theme.tokens();
    const bool over = cell.rect.contains(state.pointer);
    painter.setPen(QPen(over ? t.border : t.line, 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(cell.rect).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const FileLook look = lookOf(cell.attachment, t);
    const auto place = [&](const QRect& inner) {
        return mirrored(inner, cell.rect.width(), context.rightToLeft)
            .translated(cell.rect.topLeft());
    };
    const int side = theme.scaled(24);
    theme.icons().paint(painter, look.icon,
                        place(QRect(theme.scaled(12), 0, side, cell.rect.height())), side,
                        look.colour);
    const int x = theme.scaled(49);
    const int room = cell.rect.width() - x - theme.scaled(14) - (over ? theme.scaled(30) : 0);
    const int half = theme.scaled(19);
    const int middle = cell.rect.height() / 2;
    paintLine(painter, theme, place(QRect(x, middle - half, room, half)), cell.attachment.fileName,
              theme.font(TextSize::Body, TextWeight::Strong), t.ink);
    paintLine(painter, theme, place(QRect(x, middle + 1, room, half)),
              attachmentSummary(cell.attachment), theme.font(TextSize::Small), t.ink3);
    if (over) {
        const QRect save = cell.save;
        if (save.contains(state.pointer)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(save, metrics::radiusControl, metrics::radiusControl);
        }
        theme.icons().paint(painter, Icon::Download, save, theme.scaled(20), t.ink2);
    }
}

Hit AttachmentStrip::hit(QPoint point) const {
    for (const Cell& cell : m_cells) {
        if (!cell.rect.contains(point))
            continue;
        const bool save = !cell.picture && cell.save.contains(point);
        return {.what = save ? Hit::What::SaveAttachment : Hit::What::Attachment,
                .index = cell.index,
                .value = cell.attachment.fileName,
                .message = {},
                .rect = cell.rect};
    }
    return {};
}

} // namespace parvis::ui
