#include "ui/widgets/ListView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"

#include <QKeyEvent>
#include <QScrollBar>

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

} // namespace parvis::ui
