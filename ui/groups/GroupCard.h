#pragma once

#include "domain/Group.h"
#include "ui/shell/PaneContext.h"

#include <QScrollArea>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace parvis::models {
class PeopleModel;
}

namespace parvis::ui {

class IconButton;
class KeepSection;
class MemberMenu;
class SectionHeader;
class TextLabel;

/// What a group is: purpose, privacy, members, those who ask to join, and the way out. A details
/// column.
class GroupCard : public QScrollArea {
    Q_OBJECT

public:
    explicit GroupCard(const PaneContext& context, QWidget* parent = nullptr);
    ~GroupCard() override;

    void open(const GroupId& group);

signals:
    void membersRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    void fillPeople();
    void answer(const PersonId& person, bool approve);
    void edit();
    void leave();
    void confirmLeaving();
    [[nodiscard]] bool isOnlyAdmin() const;

    PaneContext m_context;
    GroupId m_group;
    Group m_known;
    MemberMenu* m_menu;
    std::unique_ptr<models::PeopleModel> m_people;
    IconButton* m_edit;
    TextLabel* m_purpose;
    TextLabel* m_privacy;
    SectionHeader* m_membersTitle;
    QVBoxLayout* m_members;
    SectionHeader* m_askingTitle;
    QVBoxLayout* m_asking;
    SectionHeader* m_keepTitle;
    KeepSection* m_keep;
    QPushButton* m_leave;
    QPushButton* m_delete;
};

} // namespace parvis::ui
