#pragma once

#include "models/Sharing.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

#include <optional>

namespace parvis::ui {

class ListView;
class SearchField;
class TextBox;
class TextLabel;

/// Brings a post or message to another group or chat: where to, what stands there then, and who
/// reads it that could not before.
class ShareDialog : public FormDialog {
    Q_OBJECT

public:
    ShareDialog(const PaneContext& context, const Message& message, QWidget* parent);
    ~ShareDialog() override;

signals:
    /// It is in the outbox.
    void shared(const parvis::models::ShareTarget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Targets;

    [[nodiscard]] QWidget* buildTargets();
    [[nodiscard]] QWidget* buildPreview();
    void find(const QString& text);
    void step(int by);
    void showTarget();
    void showAudience();
    void loadMembers(const ConversationId& conversation, const GroupId& group);
    [[nodiscard]] std::optional<models::ShareTarget> target() const;
    void submit();

    const PaneContext m_context;
    const Message m_message;
    const QString m_attribution;
    QString m_link;
    Targets* m_targets;
    SearchField* m_field;
    ListView* m_list;
    TextLabel* m_nothing;
    TextBox* m_comment;
};

} // namespace parvis::ui
