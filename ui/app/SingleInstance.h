#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace parvis::ui {

/// Brings the running Parvis of a profile folder to the front instead of starting a second one. The
/// folder's lock decides who may run; this only passes the word on.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// Asks whoever runs with this folder to come to the front. Answers by raised() or nobody().
    void raiseOther();
    /// Listens for others from now on.
    void listen();

signals:
    void raised(); ///< The other one heard it.
    void nobody(); ///< Nobody listens there.
    void asked();  ///< Another start asks this one to come to the front.

private:
    QString m_name;
    QLocalServer* m_server = nullptr;
};

} // namespace parvis::ui
