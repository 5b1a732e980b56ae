#include "ui/theme/SystemAppearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

/// A desktop portal on a bus of the test's own.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;

public slots:
    Groups ReadAll(const QStringList&) { return groups; }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class SystemAppearanceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qDBusRegisterMetaType<Groups>();
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted())
            QSKIP("dbus-daemon is missing");
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void readsAndFollowsThePortal() {
        QDBusConnection server = QDBusConnection::connectToBus(m_address, u"portal"_s);
        FakePortal portal;
        portal.groups[u"org.freedesktop.appearance"_s] = {{u"color-scheme"_s, 1u},
                                                          {u"contrast"_s, 1u}};
        portal.groups[u"org.gnome.desktop.interface"_s] = {{u"text-scaling-factor"_s, 1.5},
                                                           {u"enable-animations"_s, false}};
        QVERIFY(server.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportAllSlots |
                                          QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(u"org.freedesktop.portal.Desktop"_s));

        SystemAppearance system;
        QSignalSpy spy(&system, &SystemAppearance::changed);
        system.start(QDBusConnection::connectToBus(m_address, u"app"_s));
        QTRY_COMPARE(spy.count(), 1);
        const Appearance expected{
            .dark = true, .highContrast = true, .reducedMotion = true, .textScale = 1.5};
        QCOMPARE(system.appearance(), expected);

        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                   QDBusVariant(2u));
        QTRY_VERIFY(!system.appearance().dark);
        // What the person did not change stays.
        QVERIFY(system.appearance().highContrast);
        emit portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s,
                                   QDBusVariant(9.0));
        QTRY_COMPARE(system.appearance().textScale, 2.0);
        QDBusConnection::disconnectFromBus(u"app"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    void withoutAPortalThePlatformDecides() {
        SystemAppearance system;
        const Appearance before = system.appearance();
        QSignalSpy spy(&system, &SystemAppearance::changed);
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"alone"_s);
        system.start(bus);
        // The bus answers calls in order: once it has answered this one, the portal's error is in.
        bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
        QCOMPARE(system.appearance(), before);
        QDBusConnection::disconnectFromBus(u"alone"_s);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_MAIN(SystemAppearanceTest)
#include "SystemAppearanceTest.moc"
