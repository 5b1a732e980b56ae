#include "ui/widgets/ListView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/ListRowDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace parvis::ui {

ListView::ListView(const Theme& theme, AvatarProvider* provider, const QString& accessibleName,
                   QWidget* parent)
    : QListView(parent)
    , m_theme(theme) {
    setObjectName(QStringLiteral("listView"));
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(theme.scaled(18));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        // Some platforms activate on a click themselves.
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            emit activated(index);
    });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
    if (provider)
        connect(provider, &AvatarProvider::pictureReady, viewport(), qOverload<>(&QWidget::update));
}

void ListView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ListView::setMenuTest(std::function<bool(const QModelIndex&)> hasMenu) {
    m_hasMenu = std::move(hasMenu);
}

QModelIndex ListView::buttonAt(QPoint point) const {
    const QModelIndex index = m_hasMenu ? indexAt(point) : QModelIndex();
    const bool hit = index.isValid() && m_hasMenu(index) &&
                     moreButton(visualRect(index), m_theme, layoutDirection()).contains(point);
    return hit ? index : QModelIndex();
}

void ListView::mousePressEvent(QMouseEvent* event) {
    m_pressed =
        event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : QModelIndex();
    if (!m_pressed.isValid())
        QListView::mousePressEvent(event);
}

void ListView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (pressed == buttonAt(event->position().toPoint()))
        emit menuRequested(pressed, event->globalPosition().toPoint());
}

void ListView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_hasMenu || !index.isValid() || !m_hasMenu(index)) {
        QListView::contextMenuEvent(event);
        return;
    }
    emit menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                    : event->globalPos());
}

} // namespace parvis::ui
