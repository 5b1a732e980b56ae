#include "contract/synapse/SynapseProcess.h"

#include "contract/Wait.h"

#include <QFile>
#include <QJsonDocument>

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(90);
constexpr int missingCode = 77;

QString python() {
    const QString named = qEnvironmentVariable("PARVIS_SYNAPSE_PYTHON");
    return !named.isEmpty() && QFile::exists(named) ? named : u"python3"_s;
}

} // namespace

SynapseProcess::~SynapseProcess() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // the script stops the server and tidies up
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished(2'000);
}

Result<QString> SynapseProcess::launch(const QStringList& options) {
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(python(), QStringList{QStringLiteral(PARVIS_SYNAPSE_SCRIPT)} + options);
    const auto first = readLine();
    if (!first) {
        if (m_process.error() == QProcess::FailedToStart)
            return u"there is no python3"_s;
        return fail(first);
    }
    if (const QString missing = first->value("missing"_L1).toString(); !missing.isEmpty()) {
        m_process.waitForFinished();
        return m_process.exitCode() == missingCode
                   ? Result<QString>(missing)
                   : fail(ErrorKind::Internal, {}, u"unexpected exit code"_s);
    }
    m_address = QUrl(first->value("address"_L1).toString());
    return QString();
}

Result<QJsonObject> SynapseProcess::readLine() {
    const bool there = waitUntil(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
        patience);
    const QByteArray line = m_process.readLine();
    const QJsonDocument json = QJsonDocument::fromJson(line);
    if (!there || !json.isObject())
        return fail(
            ErrorKind::Internal, {},
            QString::fromUtf8("no answer from the script: " + m_process.readAllStandardError()));
    return json.object();
}

Result<QJsonObject> SynapseProcess::order(const QJsonObject& order) {
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    auto answer = readLine();
    if (answer && answer->contains("error"_L1))
        return fail(ErrorKind::Internal, {}, answer->value("error"_L1).toString());
    return answer;
}

} // namespace parvis::contract
