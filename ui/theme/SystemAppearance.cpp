#include "ui/theme/SystemAppearance.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QMap>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString gnomeGroup = u"org.gnome.desktop.interface"_s;

bool platformIsDark() {
#ifdef Q_OS_WIN
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
#endif
}

// The portal wraps values in one variant more than the specification says, depending on its age.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent) {
    m_appearance.dark = platformIsDark();
}

void SystemAppearance::start() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    start(QDBusConnection::sessionBus());
#endif
}

void SystemAppearance::start(const QDBusConnection& connection) {
    QDBusConnection bus = connection;
    if (!bus.isConnected())
        return;
    // Qt looks the types of a slot up by name, and this one it registers only when first used.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    call << QStringList{appearanceGroup, gnomeGroup};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemAppearance::onReadAll);
}

void SystemAppearance::onReadAll(QDBusPendingCallWatcher* watcher) {
    watcher->deleteLater();
    const QDBusMessage reply = watcher->reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return; // No portal: what the platform says stays.
    const auto argument = reply.arguments().constFirst();
    if (!argument.canConvert<QDBusArgument>())
        return;
    QMap<QString, QVariantMap> groups;
    argument.value<QDBusArgument>() >> groups;
    Appearance appearance = m_appearance;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        for (auto key = group->cbegin(); key != group->cend(); ++key)
            take(appearance, group.key(), key.key(), *key);
    publish(appearance);
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key,
                                        const QDBusVariant& value) {
    Appearance appearance = m_appearance;
    take(appearance, group, key, value.variant());
    publish(appearance);
}

void SystemAppearance::take(Appearance& into, const QString& group, const QString& key,
                            const QVariant& wrapped) {
    const QVariant value = unwrapped(wrapped);
    if (group == appearanceGroup) {
        if (key == "color-scheme"_L1 && value.toUInt() != 0) // 0: no preference
            into.dark = value.toUInt() == 1;
        else if (key == "contrast"_L1)
            into.highContrast = value.toUInt() == 1;
        else if (key == "reduced-motion"_L1)
            into.reducedMotion = value.toUInt() == 1;
    } else if (group == gnomeGroup) {
        if (key == "text-scaling-factor"_L1)
            into.textScale = std::clamp(value.toDouble(), 1.0, 2.0);
        else if (key == "enable-animations"_L1)
            into.reducedMotion = !value.toBool();
    }
}

void SystemAppearance::publish(const Appearance& appearance) {
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    emit changed(appearance);
}

} // namespace parvis::ui
