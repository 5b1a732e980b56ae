#pragma once

#include "backends/matrix/MatrixHttp.h"
#include "protocol/Capabilities.h"

#include <QObject>

namespace parvis::matrix {

/// What the server can do: read from its versions and unstable features, its capabilities and its
/// media limits, because version numbers alone tell too little.
class ServerFeatures final : public QObject {
    Q_OBJECT

public:
    explicit ServerFeatures(MatrixHttp& http, QObject* parent = nullptr);

    /// Asks the server; what cannot be read keeps its careful default. Ends with all that is known.
    [[nodiscard]] Task<Capabilities> detect(std::chrono::milliseconds inactivity);

    [[nodiscard]] const Capabilities& capabilities() const { return m_capabilities; }
    [[nodiscard]] bool isDetected() const { return m_detected; }
    /// Where custom profile fields are written.
    [[nodiscard]] QString profileFieldPath(const QString& user, const QString& field) const;
    /// Media is fetched with the token, from the client API.
    [[nodiscard]] bool authenticatedMedia() const { return m_authenticatedMedia; }
    /// Relations of relations come with one request.
    [[nodiscard]] bool recursiveRelations() const { return m_recursiveRelations; }

signals:
    void changed(const parvis::Capabilities& capabilities);

private:
    void readVersions(const QJsonObject& json);
    void readCapabilities(const QJsonObject& json);

    MatrixHttp& m_http;
    Capabilities m_capabilities;
    bool m_detected = false;
    bool m_authenticatedMedia = true;
    bool m_recursiveRelations = false;
    bool m_unstableProfileFields = false;
};

} // namespace parvis::matrix
