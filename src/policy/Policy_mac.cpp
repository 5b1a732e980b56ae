#include "policy/Understanding.h"

#include <QFileInfo>
#include <QSettings>

namespace parvis::policy {

Reading read() {
    // What a profile of device management asks for, as macOS writes it down; people cannot.
    const QString file = QStringLiteral("/Library/Managed Preferences/org.parvis.Parvis.plist");
    Reading reading;
    if (!QFileInfo::exists(file))
        return reading;
    const QSettings preferences(file, QSettings::NativeFormat);
    QVariantMap settings;
    const QStringList names = preferences.allKeys();
    for (const QString& name : names)
        settings.insert(name, preferences.value(name));
    takeOver(reading, file, settings);
    return reading;
}

} // namespace parvis::policy
