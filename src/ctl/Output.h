#pragma once

#include "base/Error.h"
#include "ctl/TextTable.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace parvis::ctl {

/// What parvisctl prints: results to one device, everything else to the other.
class Output {
public:
    /// The devices are open for writing and outlive this object.
    Output(QIODevice& results, QIODevice& messages, bool json)
        : m_results(results)
        , m_messages(messages)
        , m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }

    // For people: nothing happens with --json.
    void line(const QString& text);
    void table(const TextTable& table);

    // For scripts: nothing happens without --json.
    void object(const QJsonObject& object);

    /// Something that is no result and no failure. `key` names it for scripts.
    void note(const QString& key, const QString& text);
    /// A failure: what happened, and for Internal or Storage what a report needs.
    void error(const Error& error);

    /// False when the results could not be written, for instance because the disk is full.
    [[nodiscard]] bool flush();

private:
    void write(const QString& text);

    QIODevice& m_results;
    QIODevice& m_messages;
    bool m_json;
    bool m_failed = false;
};

} // namespace parvis::ctl
