#include "ui/widgets/composer/LinkBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

LinkBar::LinkBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(theme, {}, TextSize::Small, TextWeight::Strong))
    , m_detail(
          new ElidedLabel(theme, {}, TextSize::Tiny, TextWeight::Regular, TextLabel::Ink::Third)) {
    setObjectName(u"linkBar"_s);
    auto* card = new Card(theme);
    card->setContentsMargins(10, 6, 4, 6);
    auto* picture = new QLabel;
    const auto draw = [&theme, picture] {
        picture->setPixmap(
            theme.icons().icon(Icon::Link, 18, theme.tokens().ink2).pixmap(theme.scaled(18)));
    };
    connect(&theme, &Theme::changed, this, draw);
    draw();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* remove = new IconButton(theme, Icon::Close, tr("Send the link without this card"));
    remove->setObjectName(u"linkBarRemove"_s);
    remove->setSizes(24, 14);
    connect(remove, &IconButton::clicked, this, &LinkBar::removed);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    row->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void LinkBar::setCard(const std::optional<LinkCard>& card) {
    if (card) {
        QStringList detail{QUrl(card->url).host()};
        if (!card->description.isEmpty())
            detail << card->description;
        m_title->setText(card->title);
        m_detail->setText(detail.join(u" · "_s));
        setAccessibleName(tr("Card of the link: %1").arg(card->title));
    }
    setVisible(card.has_value());
    updateGeometry();
}

} // namespace parvis::ui
