#pragma once

#include <QByteArray>
#include <QString>

namespace parvis::net {

/// One file in the form that browsers send, multipart/form-data of RFC 7578. The file is sent as it
/// is; neither its name nor its type can add a header or end a part. A plain value.
class Multipart {
public:
    /// `field` is a word of ASCII letters. A type that is none becomes application/octet-stream.
    Multipart(const QByteArray& field, const QString& fileName, const QByteArray& type,
              const QByteArray& content);

    /// For the header Content-Type of the request.
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] const QByteArray& body() const { return m_body; }

private:
    QByteArray m_boundary;
    QByteArray m_body;
};

} // namespace parvis::net
