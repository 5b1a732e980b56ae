#include "integration/window/Colleague.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace parvis::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 120'000;
}

QString Colleague::Run::text(const QString& key) const {
    return object().value(key).toString();
}

int Colleague::Run::count(const QString& key, const QString& value) const {
    return static_cast<int>(
        std::ranges::count_if(objects, [&](const QJsonObject& o) { return o[key] == value; }));
}

Colleague::Colleague(QString program)
    : m_program(std::move(program)) {
    QFile passphrase(file(u"passphrase"_s));
    if (!passphrase.open(QIODevice::WriteOnly) || passphrase.write("six words of gravel\n") < 0)
        qFatal("no place to write to");
}

Colleague::Run Colleague::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    process.start(m_program,
                  QStringList{u"--data-dir"_s, file(u"profile"_s), u"--passphrase-file"_s,
                              file(u"passphrase"_s), u"--json"_s} +
                      arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)) {
        run.messages = "it did not end";
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitCode();
    run.messages = process.readAllStandardError();
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            run.objects.append(QJsonDocument::fromJson(line).object());
    }
    return run;
}

} // namespace parvis::test
