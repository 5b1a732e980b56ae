#pragma once

#include "base/Error.h"
#include "base/Id.h"

#include <QString>

namespace parvis::ui {

/// How panes send the person elsewhere, and say something across the window. The main window is
/// one.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void openPerson(const PersonId& person) = 0;
    virtual void openGroup(const GroupId& group) = 0;
    virtual void openConversation(const ConversationId& conversation) = 0;
    /// Opens the place of a message and shows it there: a chat, a feed, or a post's comments.
    virtual void openMessage(const ConversationId& conversation, const MessageId& message) = 0;
    /// Finds or makes the direct chat with a person and opens it.
    virtual void startChat(const PersonId& person) = 0;
    /// A quiet word at the bottom of the window; for what went wrong and needs no decision.
    virtual void say(const QString& text) = 0;
    virtual void say(const Error& error) = 0;
    /// Says it to screen readers, and shows nothing.
    virtual void announce(const QString& text) = 0;
    /// In a narrow window the content hides the list until the person goes back.
    virtual void showContent() = 0;
};

} // namespace parvis::ui
