#include "ui/signin/CentredPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextLabel.h"

#include <QIcon>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int cardWidth = 420;
constexpr int signSize = 56;

} // namespace

CentredPage::CentredPage(const Theme& theme, QWidget* parent)
    : ScrollPage(theme, parent)
    , m_theme(theme)
    , m_card(new Card(theme))
    , m_sign(new QLabel)
    , m_headline(new TextLabel(theme, {}, TextSize::Title, TextWeight::Strong))
    , m_words(new TextLabel(theme, {}, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second))
    , m_column(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_middle(new QWidget) {
    auto* page = new QVBoxLayout(body());
    page->setContentsMargins(20, 32, 20, 32);
    page->addStretch(2);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(16);
    middle->addWidget(m_card);
    middle->addLayout(m_below);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_middle, 100);
    row->addStretch(1);
    page->addLayout(row);
    page->addStretch(3);

    m_card->setContentsMargins(28, 28, 28, 26);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_sign, 0, Qt::AlignLeading);
    inside->addSpacing(16);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("pageHeadline"));
    inside->addWidget(m_headline);
    inside->addSpacing(6);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("pageWords"));
    inside->addWidget(m_words);
    inside->addSpacing(18);
    m_column->setSpacing(14);
    inside->addLayout(m_column);
    m_below->setSpacing(8);
    connect(&theme, &Theme::changed, this, &CentredPage::applyTheme);
    applyTheme();
}

void CentredPage::applyTheme() {
    const int side = m_theme.scaled(signSize);
    m_sign->setPixmap(QIcon(QStringLiteral(":/parvis/icons/parvis.svg"))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_middle->setMaximumWidth(m_theme.scaled(cardWidth));
}

void CentredPage::setHeadline(const QString& headline) {
    m_headline->setText(headline);
    setAccessibleName(headline);
}

void CentredPage::setWords(const QString& words) {
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace parvis::ui
