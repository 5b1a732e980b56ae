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
    /// An empty folder is nobody's: then there is never another one.
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// Asks whoever runs with this folder to come to the front. Answers by raised() or nobody(),
    /// within two seconds.
    void raiseOther();
    /// Listens for others from now on, if nobody does.
    void listen();
    /// The folder's lock is ours: whoever seems to listen there is dead.
    void takeOver();

signals:
    void raised(); ///< The other one heard it.
    void nobody(); ///< Nobody answers there.
    /// Another start asks this one to come to the front; `token` lets it do so on Wayland.
    void asked(const QByteArray& token);

private:
    void onConnection();

    QString m_name;
    QLocalServer* m_server = nullptr;
};

} // namespace parvis::ui
