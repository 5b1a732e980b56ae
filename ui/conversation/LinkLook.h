#pragma once

#include "domain/LinkCard.h"
#include "ui/shell/PaneContext.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace parvis::ui {

/// Has the server look at the first link of what is being written, where the organisation allows
/// it, so that its card can be sent along. Only when nothing was typed for a moment, once a link.
class LinkLook : public QObject {
    Q_OBJECT

public:
    explicit LinkLook(const PaneContext& context, QObject* parent = nullptr);

    /// Begins anew, with the card that is there already.
    void begin(const ConversationId& conversation, const std::optional<LinkCard>& card = {});
    void setText(const QString& text);
    /// The person does not want the card of this link.
    void leaveOut();
    /// What goes along with a text; nothing when its link is another one by now.
    [[nodiscard]] std::optional<LinkCard> cardFor(const QString& text) const;

signals:
    /// What cardFor() says of the text that was set last.
    void changed(const std::optional<parvis::LinkCard>& card);

private:
    [[nodiscard]] bool mayLook() const;
    void look();
    void tell();

    PaneContext m_context;
    ConversationId m_conversation;
    QString m_text;
    std::optional<LinkCard> m_card;
    std::optional<LinkCard> m_told;
    QString m_asked;          ///< The link whose answer is awaited or has come.
    QSet<QString> m_unwanted; ///< Links whose cards were left out.
    QTimer m_pause;
};

} // namespace parvis::ui
