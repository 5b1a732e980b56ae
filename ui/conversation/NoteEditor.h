#pragma once

#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace parvis::ui {

class TabBar;
class TextBox;
class TextLabel;

/// Writes a note of a group, or a new version of one: title, text with Markdown, and how it will
/// look. What is written is on disk while one writes, and is there again after a crash or when the
/// editor was closed without saving.
class NoteEditor : public FormDialog {
    Q_OBJECT

public:
    /// A new note.
    NoteEditor(const PaneContext& context, const ConversationId& feed, QWidget* parent);
    /// A new version of this one.
    NoteEditor(const PaneContext& context, const Message& note, QWidget* parent);

    void reject() override;

private:
    void build();
    void load();
    void preview();
    void validate();
    void keepDraft();
    void submit();
    /// Under which name the draft is kept: as if it were a thread.
    [[nodiscard]] MessageId draftPlace() const;

    const PaneContext m_context;
    const ConversationId m_feed;
    const Message m_note; ///< Without a valid id: a new one.
    QLineEdit* m_title;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    TextBox* m_text;
    TextLabel* m_preview;
    QTimer m_draftTimer;
};

} // namespace parvis::ui
