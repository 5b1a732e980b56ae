#pragma once

#include "models/PeopleModel.h"
#include "ui/widgets/Card.h"

#include <optional>

namespace parvis::ui {

class AvatarProvider;
class AvatarRow;
class TextLabel;

/// Whom a person reports to, and with whom they work: a row and a line of faces. Hidden when
/// neither is known.
class TeamCard : public Card {
    Q_OBJECT

public:
    TeamCard(const Theme& theme, AvatarProvider& pictures, QWidget* parent = nullptr);

    void setPeople(const std::optional<models::PersonItem>& manager,
                   const QList<models::PersonItem>& team);

signals:
    void personPressed(const parvis::PersonId& person);

private:
    void rebuildFaces();

    const Theme& m_theme;
    AvatarProvider& m_pictures;
    PersonId m_managerId;
    QList<models::PersonItem> m_people;
    bool m_all = false; ///< Every face is shown, not only the first few.
    TextLabel* m_managerTitle;
    AvatarRow* m_manager;
    TextLabel* m_teamTitle;
    QWidget* m_faces;
};

} // namespace parvis::ui
