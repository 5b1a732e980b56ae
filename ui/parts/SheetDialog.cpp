#include "ui/parts/SheetDialog.h"

#include "ui/parts/ScrollPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int side = 24;
constexpr int usualWidth = 600;
constexpr int usualHeight = 680;

} // namespace

SheetDialog::SheetDialog(const Theme& theme, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_page(new ScrollPage(theme))
    , m_column(new QVBoxLayout(m_page->body())) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* close = new IconButton(theme, Icon::Close, tr("Close"));
    close->setObjectName(QStringLiteral("sheetClose"));
    connect(close, &IconButton::clicked, this, &QDialog::reject);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(side, 0, side - 9, 0);
    heading->addWidget(new TextLabel(theme, title, TextSize::Title, TextWeight::Strong), 1);
    heading->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 16, 0, 0);
    all->setSpacing(8);
    all->addLayout(heading);
    all->addWidget(m_page, 1);
    m_column->setContentsMargins(side, 4, side, side);
    m_column->setSpacing(8);
    // Text may grow while the dialog is open; what is in it has to know first.
    connect(
        &theme, &Theme::changed, this,
        [this] {
            if (isVisible())
                fit();
            update();
        },
        Qt::QueuedConnection);
}

QVBoxLayout* SheetDialog::addSection(const QString& title) {
    if (m_column->count() > 0)
        m_column->addSpacing(10);
    if (!title.isEmpty())
        m_column->addWidget(new TextLabel(m_theme, title, TextSize::Small, TextWeight::Strong,
                                          TextLabel::Ink::Second));
    auto* card = new Card(m_theme);
    card->setAccessibleName(title);
    card->setContentsMargins(18, 16, 18, 16);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_column->addWidget(card);
    return column;
}

void SheetDialog::fit() {
    const QSize room = screen()->availableSize() - QSize(40, 60); // with the frame of the window
    const int width = std::min(m_theme.scaled(usualWidth), room.width());
    m_column->activate();
    const int page = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                   : m_column->totalSizeHint().height();
    const int wanted = std::min(page + m_theme.scaled(64), m_theme.scaled(usualHeight));
    resize(width, std::min(wanted, room.height()));
}

void SheetDialog::showEvent(QShowEvent* event) {
    if (!event->spontaneous()) {
        // The arrows scroll at once, and nothing is marked before the person moves on.
        m_page->setFocusPolicy(Qt::StrongFocus);
        m_page->setFocus();
        fit();
    }
    QDialog::showEvent(event);
}

void SheetDialog::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), m_theme.tokens().background);
}

} // namespace parvis::ui
