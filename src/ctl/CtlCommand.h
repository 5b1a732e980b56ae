#pragma once

#include "ctl/ExitCode.h"
#include "ctl/Link.h"
#include "ctl/Places.h"

#include <QObject>

#include <memory>

namespace parvis::ctl {

/// One command at work. What it prints goes to the link's output; an error that it ends with is
/// printed by the caller.
class CtlCommand : public QObject {
    Q_OBJECT

public:
    explicit CtlCommand(Link& link)
        : m_link(link)
        , m_places(link) {}

    [[nodiscard]] virtual Task<ExitCode> run() = 0;

    /// Whether run() wants the profile folder open. If not it opens the folder itself, when it is
    /// time.
    [[nodiscard]] virtual bool opensItself() const { return false; }

protected:
    [[nodiscard]] Link& link() const { return m_link; }
    [[nodiscard]] Places& places() { return m_places; }
    [[nodiscard]] Output& output() const { return m_link.output(); }
    [[nodiscard]] const CommandLine& line() const { return m_link.line(); }
    [[nodiscard]] cache::CacheReader& cache() const { return m_link.cache(); }

    /// Says what became of something written; `id` is the server's, once it has one.
    [[nodiscard]] ExitCode report(const Written& written, const ConversationId& conversation);
    /// Prints an id alone: what a script takes on.
    void printId(const QString& id);

    /// The group that the first argument names. Forbidden, with words, when one cannot post there.
    [[nodiscard]] Task<Group> groupToPostIn();

    /// TEXT of the command line, or standard input when it is "-". InvalidInput: nothing in it.
    [[nodiscard]] Result<QString> textArgument(qsizetype index) const;
    /// A message of TEXT and what --file names, ready to be sent.
    [[nodiscard]] Task<MessageContent> content(QString text, AccountId account);

private:
    Link& m_link;
    Places m_places;
};

[[nodiscard]] std::unique_ptr<CtlCommand> makeCommand(Link& link);

} // namespace parvis::ctl
