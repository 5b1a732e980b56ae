#include "ui/groups/FeedOrder.h"

#include "engine/Engine.h"
#include "ui/theme/StyleProperties.h"
#include "ui/theme/Theme.h"

#include <QMenu>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using Order = models::FeedModel::Order;

namespace {

const QString settingKey = u"feed/order"_s;
constexpr QByteArrayView byPosts = "posts";

} // namespace

FeedOrder::FeedOrder(const PaneContext& context, QWidget* parent)
    : QPushButton(parent)
    , m_context(context)
    , m_order(context.engine.setting(settingKey) == byPosts ? Order::Posts : Order::Activity) {
    setObjectName(u"feedOrder"_s);
    setButtonKind(this, ButtonKind::Link);
    setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    connect(this, &QPushButton::clicked, this, &FeedOrder::openMenu);
    connect(&context.theme, &Theme::changed, this, &FeedOrder::showChoice);
    showChoice();
}

QString FeedOrder::nameOf(Order order) {
    return order == Order::Posts ? tr("Newest posts first") : tr("Latest activity first");
}

void FeedOrder::showChoice() {
    setText(nameOf(m_order));
    setAccessibleName(tr("Order of the posts: %1").arg(text()));
    setIcon(m_context.theme.icons().icon(Icon::ChevronDown, 16, m_context.theme.tokens().accent));
}

void FeedOrder::openMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"feedOrderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Order order : {Order::Activity, Order::Posts}) {
        QAction* action = menu->addAction(nameOf(order), this, [this, order] { choose(order); });
        action->setCheckable(true);
        action->setChecked(order == m_order);
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void FeedOrder::choose(Order order) {
    if (order == m_order)
        return;
    m_order = order;
    (void)m_context.engine.writeSetting(settingKey, order == Order::Posts ? byPosts.toByteArray()
                                                                          : QByteArray());
    showChoice();
    emit changed();
}

} // namespace parvis::ui
