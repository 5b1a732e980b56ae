#include "ui/widgets/composer/EmojiPicker.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/composer/EmojiTable.h"
#include "ui/widgets/timeline/PaintHelpers.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int cell = 38;
constexpr int columns = 8;
constexpr int mostRecent = 2 * columns;

class EmojiDelegate : public QStyledItemDelegate {
public:
    EmojiDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(current ? QPen(t.focus, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(current ? t.accentWash : t.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
        }
        paintEmoji(*painter, option.rect, index.data().toString(), m_theme, TextSize::Title, t.ink);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {m_theme.scaled(cell), m_theme.scaled(cell)};
    }

private:
    const Theme& m_theme;
};

} // namespace

EmojiPicker::EmojiPicker(const Theme& theme, const EmojiTable& table, QWidget* parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_table(table)
    , m_search(new SearchField(theme, tr("Find an emoji")))
    , m_grid(new QListView)
    , m_name(
          new ElidedLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("emojiPicker"));
    setAccessibleName(tr("Emoji"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->addWidget(m_search);
    column->addWidget(m_grid, 1);
    column->addWidget(m_name);
    m_search->setObjectName(QStringLiteral("emojiSearch"));
    m_grid->setObjectName(QStringLiteral("emojiGrid"));
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setSpacing(0);
    m_grid->setMouseTracking(true);
    m_grid->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_grid->setItemDelegate(new EmojiDelegate(theme, m_grid));
    m_grid->setModel(m_model);
    m_grid->viewport()->setAutoFillBackground(false);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { pick(m_grid->currentIndex()); });
    connect(m_search, &SearchField::leftByArrow, this, [this] { m_grid->setFocus(); });
    connect(m_search, &SearchField::cancelled, this, &QWidget::hide);
    connect(m_grid, &QListView::clicked, this, &EmojiPicker::pick);
    const auto tell = [this](const QModelIndex& index) {
        m_name->setText(index.data(Qt::ToolTipRole).toString());
    };
    connect(m_grid, &QListView::entered, this, tell);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
    m_grid->installEventFilter(this);
}

void EmojiPicker::setRecent(const QStringList& recent) {
    m_recent = recent.mid(0, mostRecent);
}

void EmojiPicker::addEmoji(const QString& text, const QString& name) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(QLatin1Char(':') + name + QLatin1Char(':'));
    item->setData(name, Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void EmojiPicker::fill() {
    m_model->clear();
    const QString query = m_search->text();
    if (query.isEmpty()) {
        for (const QString& emoji : m_recent)
            addEmoji(emoji, m_table.nameOf(emoji));
        for (const auto& emoji : m_table.all())
            if (!m_recent.contains(emoji.text))
                addEmoji(emoji.text, emoji.name);
    } else {
        for (const auto& emoji : m_table.search(query, 80))
            addEmoji(emoji.text, emoji.name);
    }
    m_grid->setCurrentIndex(m_model->index(0, 0));
    if (m_model->rowCount() == 0)
        m_name->setText(tr("No emoji has this name."));
}

void EmojiPicker::popupAt(const QRect& anchor) {
    m_search->clear();
    fill();
    resize(m_theme.scaled(columns * cell) + 20 + 16, m_theme.scaled(360));
    const QScreen* on = screen();
    if (const QScreen* under = QGuiApplication::screenAt(anchor.center()))
        on = under;
    const QRect room = on->availableGeometry();
    int y = anchor.top() - height() - 6;
    if (y < room.top())
        y = std::min(anchor.bottom() + 6, room.bottom() - height());
    const int x = std::clamp(anchor.left() - 12, room.left() + 4,
                             std::max(room.left() + 4, room.right() - width() - 4));
    move(x, y);
    show();
    m_search->setFocus();
}

void EmojiPicker::pick(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QString emoji = index.data().toString();
    m_recent.removeAll(emoji);
    m_recent.prepend(emoji);
    m_recent = m_recent.mid(0, mostRecent);
    hide();
    emit picked(emoji);
    emit recentChanged(m_recent);
}

bool EmojiPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            pick(m_grid->currentIndex());
            return true;
        }
        if (press->key() == Qt::Key_Up && m_grid->currentIndex().row() < columns) {
            m_search->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EmojiPicker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().card);
    painter.setPen(m_theme.tokens().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace parvis::ui
