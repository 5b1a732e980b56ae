#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QPushButton;

namespace parvis::ui {

class TextLabel;

/// Stands below a list of what a conversation has in it, while older messages are on the server
/// only: says so, and fetches them.
class OlderBar : public QWidget {
    Q_OBJECT

public:
    /// `consequence`: what fetching them leads to, as a sentence. Object names: `name` for the bar,
    /// `name`Fetch for its button.
    OlderBar(const PaneContext& context, const QString& consequence, const QString& name,
             QWidget* parent = nullptr);

    void open(const ConversationId& conversation);
    /// Whether the end of the list is in sight and messages are missing; hidden otherwise.
    void setWanted(bool wanted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    void fetch();

    PaneContext m_context;
    QString m_consequence;
    ConversationId m_conversation;
    TextLabel* m_text;
    QPushButton* m_fetch;
    bool m_isFetching = false;
};

} // namespace parvis::ui
