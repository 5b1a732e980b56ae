#pragma once

#include "domain/Message.h"
#include "models/AnswerLists.h"
#include "ui/parts/SheetDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::ui {

class ListView;
class TabBar;

/// Who answered what a message asks: a tab for each answer, with the people who gave it. What comes
/// in while it is open shows at once.
class AnswersDialog : public SheetDialog {
    Q_OBJECT

public:
    AnswersDialog(const PaneContext& context, const Message& message, QWidget* parent);
    ~AnswersDialog() override;

private:
    class People;

    void read();
    void fill(QList<models::AnswerList> lists);
    [[nodiscard]] QString nameOf(const QString& key) const;

    PaneContext m_context;
    Message m_message;
    QList<models::AnswerList> m_lists;
    TabBar* m_tabs;
    ListView* m_list;
    People* m_people;
};

} // namespace parvis::ui
