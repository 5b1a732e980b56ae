#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace parvis::ui {

/// How much room a folder takes on the disk, counted in a thread of its own.
class DiskUse : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~DiskUse() override;

    void count(const QString& folder);

signals:
    /// Files and folders that cannot be read count as nothing.
    void counted(qint64 bytes);

private:
    QThreadPool m_thread;
};

} // namespace parvis::ui
