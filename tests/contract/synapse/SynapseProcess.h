#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace parvis::contract {

/// A throw-away Synapse in a process of its own. Calls spin the event loop until they are answered.
class SynapseProcess {
public:
    ~SynapseProcess();

    /// Empty on success, otherwise why there is no Synapse here.
    /// `options` are those of the script.
    [[nodiscard]] Result<QString> launch(const QStringList& options = {});
    [[nodiscard]] QUrl address() const { return m_address; }
    /// One order, as the script describes them.
    [[nodiscard]] Result<QJsonObject> order(const QJsonObject& order);

private:
    [[nodiscard]] Result<QJsonObject> readLine();

    QProcess m_process;
    QUrl m_address;
};

} // namespace parvis::contract
