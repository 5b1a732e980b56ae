#include "ui/widgets/composer/AttachmentTray.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TimeText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

QPixmap thumbnailOf(const AttachmentTray::Item& item, const Theme& theme, qreal dpr) {
    const int side = theme.scaled(36);
    QPixmap result(QSize(side, side) * dpr);
    result.setDevicePixelRatio(dpr);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(0, 0, side, side, 6, 6);
    painter.setClipPath(shape);
    if (item.thumbnail.isNull()) {
        painter.fillPath(shape, theme.tokens().chip);
        theme.icons().paint(painter, Icon::File, QRect(0, 0, side, side), theme.scaled(20),
                            theme.tokens().fileOther);
    } else {
        const QImage cover = item.thumbnail.scaled(result.size(), Qt::KeepAspectRatioByExpanding,
                                                   Qt::SmoothTransformation);
        const QPoint corner((cover.width() - result.width()) / 2,
                            (cover.height() - result.height()) / 2);
        painter.drawImage(QRect(0, 0, side, side), cover, QRect(corner, result.size()));
    }
    return result;
}

} // namespace

AttachmentTray::AttachmentTray(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, 8)) {
    setObjectName(QStringLiteral("attachmentTray"));
    setAccessibleName(tr("Files to send"));
    connect(&theme, &Theme::changed, this, [this] { setItems(QList(m_items)); });
    hide();
}

void AttachmentTray::setItems(const QList<Item>& items) {
    m_items = items;
    while (QLayoutItem* old = m_flow->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // May be the card whose cross was just pressed.
        delete old;
    }
    for (int i = 0; i < items.size(); ++i)
        m_flow->addWidget(makeCard(items[i], i));
    setVisible(!items.isEmpty());
    updateGeometry();
}

QWidget* AttachmentTray::makeCard(const Item& item, int index) {
    auto* card = new Card(m_theme);
    card->setContentsMargins(6, 6, 4, 6);
    card->setObjectName(QStringLiteral("attachmentCard%1").arg(index));
    card->setAccessibleName(item.name);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* picture = new QLabel;
    picture->setPixmap(thumbnailOf(item, m_theme, devicePixelRatioF()));
    row->addWidget(picture);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new ElidedLabel(m_theme, item.name, TextSize::Small, TextWeight::Strong);
    name->setMaximumWidth(m_theme.scaled(160));
    texts->addWidget(name);
    texts->addWidget(new TextLabel(m_theme, sizeText(item.size), TextSize::Tiny,
                                   TextWeight::Regular, TextLabel::Ink::Third));
    row->addLayout(texts);
    auto* remove = new IconButton(m_theme, Icon::Close, tr("Remove %1").arg(item.name));
    remove->setObjectName(QStringLiteral("removeAttachment%1").arg(index));
    remove->setSizes(24, 14);
    connect(remove, &IconButton::clicked, this, [this, index] { emit removeRequested(index); });
    row->addWidget(remove);
    return card;
}

} // namespace parvis::ui
