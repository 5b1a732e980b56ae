#pragma once

#include "base/Task.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace parvis::ui {

class Banner;
class TimelineView;

/// Shows a message in a timeline, wherever it is in the history: at once when this computer has it
/// in its place. Otherwise the server is asked for the messages around it; a banner says so
/// meanwhile, and the message is shown when it came. Says why when it does not come.
class MessageOpener : public QObject {
    Q_OBJECT

public:
    /// Asks the server; ends when what came is on this computer.
    using Ask = std::function<Task<Receipt>(const LoadAround& question)>;

    /// `view` and `banner` outlive this object; the banner is for nothing else. The engine is asked
    /// unless `ask` says otherwise.
    MessageOpener(const PaneContext& context, TimelineView& view, Banner& banner,
                  QObject* parent = nullptr, Ask ask = {});

    /// The view shows this conversation.
    void open(const ConversationId& conversation, const MessageId& message);
    /// Something else is shown now.
    void giveUp();

private:
    void ask(const ConversationId& conversation, const MessageId& message);
    void sayWhy(const Error& error);

    PaneContext m_context;
    TimelineView& m_view;
    Banner& m_banner;
    Ask m_ask;
    QTimer m_patience; ///< A short wait shows nothing: it would only flash.
    std::function<void()> m_cancel;
    int m_asked = 0;
};

} // namespace parvis::ui
