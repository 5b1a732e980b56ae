#include "ui/widgets/SearchField.h"

#include "ui/theme/StyleProperties.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

#include <QKeyEvent>
#include <QPainter>

namespace parvis::ui {

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_clear(new IconButton(theme, Icon::Close, tr("Clear"), this)) {
    setObjectName(QStringLiteral("searchField"));
    setProperty(quietFieldProperty, true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear->setObjectName(QStringLiteral("searchClear"));
    m_clear->setSizes(24, 14);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        update();
    });
    connect(&theme, &Theme::changed, this, &SearchField::applyTheme);
    applyTheme();
}

void SearchField::applyTheme() {
    setFont(m_theme.font());
    const int icon = m_theme.scaled(24);
    const QMargins start(icon, 0, m_theme.scaled(22), 0);
    setTextMargins(
        layoutDirection() == Qt::RightToLeft ? QMargins(start.right(), 0, start.left(), 0) : start);
    // By the window, not by the text: the icon and the hint stand at fixed ends.
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute |
                 (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    updateGeometry();
    update();
}

void SearchField::setShortcutHint(const QKeySequence& keys) {
    m_hint = keys.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
    update();
}

QSize SearchField::sizeHint() const {
    return {m_theme.scaled(200), m_theme.scaled(metrics::controlHeight)};
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    const QSize size = m_clear->sizeHint();
    const int gap = (height() - size.height()) / 2;
    const int x = layoutDirection() == Qt::RightToLeft ? gap : width() - size.width() - gap;
    m_clear->setGeometry(QRect({x, gap}, size));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            emit cancelled();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        emit leftByArrow(event->key() == Qt::Key_Down);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.scaled(16);
    const QRect icon(rtl ? width() - side - 11 : 11, 0, side, height());
    m_theme.icons().paint(painter, Icon::Search, icon, side, t.ink3);
    if (text().isEmpty() && !m_hint.isEmpty() && !hasFocus()) {
        painter.setFont(m_theme.font(TextSize::Tiny));
        painter.setPen(t.ink3);
        painter.drawText(rect().adjusted(11, 0, -11, 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    }
}

} // namespace parvis::ui
