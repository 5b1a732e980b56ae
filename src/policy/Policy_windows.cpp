#include "policy/Understanding.h"

#include <QSettings>

namespace parvis::policy {

Reading read() {
    const QString key = QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Parvis");
    const QSettings registry(key, QSettings::NativeFormat);
    QVariantMap settings;
    const QStringList names = registry.allKeys();
    for (const QString& name : names)
        settings.insert(name, fromRegistry(registry.value(name)));
    Reading reading;
    takeOver(reading, key, settings);
    return reading;
}

} // namespace parvis::policy
