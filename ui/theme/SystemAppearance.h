#pragma once

#include "ui/theme/Appearance.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace parvis::ui {

/// What the desktop asks for, live. On Linux it asks the desktop portal (org.freedesktop.portal
/// .Settings: colour scheme, contrast, reduced motion, and GNOME's text scale and animations); the
/// palette of the platform is the first answer and the only one where there is no portal. Nothing
/// blocks: the portal's answer arrives as changed(). GUI thread.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    /// Make it before Theme::applyTo(), which replaces the palette that tells dark from light.
    explicit SystemAppearance(QObject* parent = nullptr);

    /// Begins to ask, over the session bus or, for tests, over `bus`.
    void start();
    void start(const QDBusConnection& bus);

    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }

signals:
    void changed(const parvis::ui::Appearance& appearance);

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void onReadAll(QDBusPendingCallWatcher* watcher);
    static void take(Appearance& into, const QString& group, const QString& key,
                     const QVariant& value);
    void publish(const Appearance& appearance);

    Appearance m_appearance;
};

} // namespace parvis::ui
