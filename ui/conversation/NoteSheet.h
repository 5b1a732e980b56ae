#pragma once

#include "domain/Message.h"
#include "ui/parts/SheetDialog.h"
#include "ui/shell/PaneContext.h"

class QPushButton;

namespace parvis::ui {

class TextLabel;

/// A note to be read: title, who wrote it when, and the text; from here it is changed, its earlier
/// versions are looked at, and it is found in its place among the posts, where people comment on
/// it. Follows what others change meanwhile.
class NoteSheet : public SheetDialog {
    Q_OBJECT

public:
    NoteSheet(const PaneContext& context, const Message& note, QWidget* parent);

private:
    void addButtons(QVBoxLayout& section);
    void show(const Message& note);
    void readAgain();

    PaneContext m_context;
    Message m_note;
    TextLabel* m_title;
    TextLabel* m_who;
    TextLabel* m_text;
    QPushButton* m_edit = nullptr;
    QPushButton* m_versions = nullptr;
};

} // namespace parvis::ui
