#pragma once

#include <QByteArray>
#include <QIODevice>

namespace parvis::net {

/// A body that can be read once. Qt sends a request again by itself when the connection ends before
/// an answer begins; what a POST asks for may have been done by then, and must not be done twice.
class OnceOnly final : public QIODevice {
    Q_OBJECT

public:
    explicit OnceOnly(QByteArray body, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Back to the start only as long as nothing was read.
    bool seek(qint64 position) override { return position == m_at; }
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
};

} // namespace parvis::net
