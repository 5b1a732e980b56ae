#include "ui/settings/PreferenceStore.h"

#include <QSettings>
#include <QStandardPaths>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using Look = Preferences::Look;

namespace {

const QString lookKey = u"appearance/look"_s;
const QString textKey = u"appearance/textPercent"_s;
const QString contrastKey = u"appearance/highContrast"_s;
const QString motionKey = u"appearance/lessMotion"_s;
const QString languageKey = u"language"_s;

QString nameOf(Look look) {
    switch (look) {
    case Look::AsDesktop:
        return u"desktop"_s;
    case Look::Light:
        return u"light"_s;
    case Look::Dark:
        break;
    }
    return u"dark"_s;
}

Look lookOf(const QString& name) {
    return name == "light"_L1 ? Look::Light : name == "dark"_L1 ? Look::Dark : Look::AsDesktop;
}

Preferences read(const QString& path) {
    const QSettings file(path, QSettings::IniFormat);
    Preferences preferences;
    preferences.look = lookOf(file.value(lookKey).toString());
    const int percent = file.value(textKey).toInt();
    preferences.textPercent = percent >= 100 && percent <= 200 ? percent : 0;
    preferences.highContrast = file.value(contrastKey).toBool();
    preferences.lessMotion = file.value(motionKey).toBool();
    preferences.language = file.value(languageKey).toString();
    return preferences;
}

void write(const QString& path, const Preferences& preferences) {
    QSettings file(path, QSettings::IniFormat);
    file.setValue(lookKey, nameOf(preferences.look));
    file.setValue(textKey, preferences.textPercent);
    file.setValue(contrastKey, preferences.highContrast);
    file.setValue(motionKey, preferences.lessMotion);
    file.setValue(languageKey, preferences.language);
    file.sync();
    if (file.status() != QSettings::NoError)
        qWarning("preferences not written: %s", qPrintable(path));
}

} // namespace

PreferenceStore::PreferenceStore(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path) {
    m_writer.setMaxThreadCount(1); // one after the other: the last one stays
    if (!path.isEmpty())
        m_current = read(path);
}

PreferenceStore::~PreferenceStore() {
    m_writer.waitForDone();
}

QString PreferenceStore::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           "/preferences.ini"_L1;
}

void PreferenceStore::set(const Preferences& preferences) {
    if (preferences == m_current)
        return;
    m_current = preferences;
    if (!m_path.isEmpty())
        m_writer.start([path = m_path, preferences] { write(path, preferences); });
    emit changed();
}

} // namespace parvis::ui
