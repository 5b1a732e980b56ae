#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryDir>

namespace parvis::test {

/// Somebody who works with parvisctl: the real program, once for every command, with a profile
/// folder of their own. Waiting for it spins the event loop.
class Colleague {
public:
    /// What a run came to.
    struct Run {
        int code = -1;              ///< The program's exit code; -1: it did not end.
        QList<QJsonObject> objects; ///< A JSON object a line of its standard output.
        QByteArray messages;        ///< Its standard error.

        /// The first object, empty when there is none.
        [[nodiscard]] QJsonObject object() const { return objects.value(0); }
        [[nodiscard]] QString text(const QString& key) const;
        /// The objects whose `key` is `value`.
        [[nodiscard]] int count(const QString& key, const QString& value) const;
    };

    /// Exit codes, as in the manual page.
    static constexpr int Done = 0;
    static constexpr int Queued = 7;

    /// `program`: the path of parvisctl.
    explicit Colleague(QString program);

    [[nodiscard]] Run run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace parvis::test
