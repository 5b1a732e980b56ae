#include "ctl/SecretInput.h"

#include <QCoreApplication>
#include <QFile>

namespace parvis::ctl {

namespace {

constexpr qint64 longestLine = 4096;

} // namespace

Result<Secret> readSecretFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("parvis::ctl", "%1 cannot be read: %2")
                        .arg(path, file.errorString()));
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("parvis::ctl", "%1: the first line is empty.").arg(path));
    return Secret::take(std::move(line));
}

} // namespace parvis::ctl
