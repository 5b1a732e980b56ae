#pragma once

#include "backends/demo/Embedded.h"
#include "base/Clock.h"
#include "engine/Engine.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/PaneContext.h"
#include "ui/shell/Pictures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/composer/EmojiTable.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace parvis::gui {

/// Writes down where it was sent.
class NotingNavigator final : public ui::Navigator {
public:
    std::optional<PersonId> person;
    std::optional<GroupId> group;
    std::optional<ConversationId> conversation;
    std::optional<MessageId> message;
    std::optional<PersonId> chatWith;
    QStringList said;
    QStringList announced;
    /// Called by openPerson(), as a window leads it to the pane.
    std::function<void(const PersonId&)> onPerson;

    void openPerson(const PersonId& id) override;
    void openGroup(const GroupId& id) override { group = id; }
    void openConversation(const ConversationId& id) override { conversation = id; }
    void openMessage(const ConversationId& place, const MessageId& id) override;
    void startChat(const PersonId& id) override { chatWith = id; }
    void say(const QString& text) override { said.append(text); }
    void say(const Error& error) override { said.append(error.forPerson()); }
    void announce(const QString& text) override { announced.append(text); }
    void showContent() override {}
};

/// The embedded organisation behind an open engine, quiet, and all that a pane stands on.
///
/// With PARVIS_PICTURES set to a folder, shoot() leaves pictures there, light and dark, for people
/// to look at; without it shoot() does nothing.
class Stage final : public QObject {
    Q_OBJECT

public:
    Stage();
    ~Stage() override;

    /// Opens the engine and waits until the organisation has arrived. False: it did not.
    [[nodiscard]] bool open(const policy::Policy& policy = {});
    /// Takes the organisation's server away, or brings it back.
    void setReachable(bool reachable);
    /// Has somebody of the organisation do something, as from another device.
    void act(const PersonId& person, const Command& command);
    [[nodiscard]] const ui::PaneContext& context() const { return m_context; }
    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] NotingNavigator& navigator() { return m_navigator; }
    [[nodiscard]] PersonId self() const;
    /// Somebody of the organisation by the beginning of the name.
    [[nodiscard]] PersonId find(const QString& name) const;

    /// Puts list and content side by side as the window does, 1280 by 800, and shows them.
    QWidget* show(QWidget* list, QWidget* content);
    void shoot(QWidget* widget, const QString& name);
    /// 1.0 to 2.0, as a desktop asks for.
    void setTextScale(double scale);

private:
    void setDark(bool dark);

    SystemClock m_clock;
    std::shared_ptr<demo::Embedded> m_server; ///< Its world lives in the engine's thread.
    ui::Theme m_theme;
    ui::EmojiTable m_emoji;
    NotingNavigator m_navigator;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<ui::Pictures> m_pictures;
    ui::PaneContext m_context;
    std::unique_ptr<QWidget> m_window;
};

} // namespace parvis::gui
