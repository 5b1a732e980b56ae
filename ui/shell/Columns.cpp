#include "ui/shell/Columns.h"

#include "ui/shell/Pane.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace parvis::ui {

namespace {

// Widths of the whole window, rail included, at which the layout changes.
constexpr int offeredFrom = 1080;
constexpr int overlayBelow = 900;
constexpr int singleBelow = 640;

} // namespace

Columns::Columns(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lists(new QStackedWidget(this))
    , m_contents(new QStackedWidget(this))
    , m_details(new QStackedWidget(this))
    , m_backBar(new QWidget(this))
    , m_noList(new QWidget)
    , m_noDetails(new QWidget) {
    m_lists->addWidget(m_noList);
    m_details->addWidget(m_noDetails);
    m_details->raise();
    auto* back =
        makeButton(theme, ButtonKind::Ghost, Icon::Back, tr("Back"), QStringLiteral("backToList"));
    back->setAccessibleName(tr("Back to the list"));
    auto* row = new QHBoxLayout(m_backBar);
    row->setContentsMargins(4, 4, 4, 0);
    row->addWidget(back);
    row->addStretch();
    connect(back, &QPushButton::clicked, this, [this] { setContentInFront(false); });
    connect(&theme, &Theme::changed, this, &Columns::arrange); // larger text, wider columns
}

void Columns::addPane(Pane* pane) {
    if (QWidget* list = pane->list())
        m_lists->addWidget(list);
    m_contents->addWidget(pane->content());
    if (QWidget* details = pane->details())
        m_details->addWidget(details);
    connect(pane, &Pane::detailsWanted, this, [this, pane](bool wanted) {
        m_wishes[pane].wanted = wanted;
        arrange();
    });
    connect(pane, &Pane::detailsOffered, this, [this, pane](bool offered) {
        m_wishes[pane].offered = offered;
        arrange();
    });
}

void Columns::show(Pane* pane) {
    m_pane = pane;
    m_lists->setCurrentWidget(pane->list() ? pane->list() : m_noList);
    m_contents->setCurrentWidget(pane->content());
    m_details->setCurrentWidget(pane->details() ? pane->details() : m_noDetails);
    m_contentInFront = false;
    arrange();
}

void Columns::setContentInFront(bool front) {
    if (m_contentInFront == front)
        return;
    m_contentInFront = front;
    arrange();
}

bool Columns::hasList() const {
    return m_pane && m_pane->list();
}

void Columns::arrange() {
    const int all = window()->width();
    const bool single = all < m_theme.scaled(singleBelow);
    const bool overlay = all < m_theme.scaled(overlayBelow);
    const Wish wish = m_wishes.value(m_pane);
    const bool roomy = all >= m_theme.scaled(offeredFrom);
    const bool details = m_pane && m_pane->details() && (wish.wanted || (wish.offered && roomy));
    const int listWidth = hasList() ? (single ? width() : m_theme.scaled(metrics::listWidth)) : 0;
    const bool listShown = hasList() && (!single || !m_contentInFront);
    const bool contentShown = !single || !listShown;
    const int left = listShown ? listWidth : 0;
    const int room = width() - left;
    const int detailsWidth = !details || !contentShown ? 0
                             : single                  ? room
                                      : std::min(m_theme.scaled(metrics::detailsWidth), room);
    const int contentWidth = width() - left - (overlay ? 0 : detailsWidth);

    const bool wayBack = single && contentShown && hasList();
    const int top = wayBack ? m_backBar->sizeHint().height() : 0;
    const auto place = [this](QWidget* widget, int x, int w, bool shown, int y = 0) {
        if (shown) {
            const QRect logical(x, y, w, height() - y);
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        }
        widget->setVisible(shown);
    };
    place(m_lists, 0, listWidth, listShown);
    place(m_contents, left, contentWidth, contentShown, top);
    m_backBar->setGeometry(0, 0, width(), top);
    m_backBar->setVisible(wayBack);
    place(m_details, width() - detailsWidth, detailsWidth, detailsWidth > 0);
    m_single = single;
    update();
}

void Columns::resizeEvent(QResizeEvent*) {
    arrange();
}

void Columns::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_theme.tokens().background);
}

} // namespace parvis::ui
