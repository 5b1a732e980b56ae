#include "ui/shell/Announcer.h"

#include <QAccessibleWidget>

namespace parvis::ui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::AlertMessage) : nullptr;
}

void tell(QObject* object, QAccessible::Event what) {
    QAccessibleEvent event(object, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(QWidget* parent)
    : QWidget(parent) {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // readers pass over what has no place on the screen
}

void Announcer::announce(const QString& text) {
    if (text.isEmpty())
        return;
    setAccessibleName(text); // tells of the new name, when it differs
    if (!QAccessible::isActive())
        return;
    tell(this, QAccessible::Alert);
    // The same words twice are two announcements: what appears is read whatever it was before.
    tell(this, QAccessible::ObjectHide);
    tell(this, QAccessible::ObjectShow);
}

} // namespace parvis::ui
