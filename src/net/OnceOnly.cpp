#include "net/OnceOnly.h"

#include <algorithm>
#include <cstring>

namespace parvis::net {

OnceOnly::OnceOnly(QByteArray body, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnly::bytesAvailable() const {
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OnceOnly::readData(char* data, qint64 maxSize) {
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_at);
    if (count <= 0)
        return -1; // the end
    std::memcpy(data, m_body.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

} // namespace parvis::net
