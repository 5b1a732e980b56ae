#pragma once

#include "base/Id.h"
#include "ui/shell/Pane.h"

#include <QPointer>

namespace parvis::ui {

class PeopleList;
class ProfileView;

/// People: the directory, and the page of whoever is chosen.
class PeoplePane : public Pane {
    Q_OBJECT

public:
    explicit PeoplePane(const PaneContext& context, QObject* parent = nullptr);
    ~PeoplePane() override;

    [[nodiscard]] QWidget* list() override;
    [[nodiscard]] QWidget* content() override;

    /// Shows the person's own profile until somebody is chosen.
    void activated() override;

    /// What Navigator::openPerson() leads to.
    void showPerson(const PersonId& person);
    /// Puts the cursor into the search, with this text.
    void search(const QString& text);
    /// Opens the dialog for the own profile of an account, on its page.
    void editProfile(AccountId account);

private:
    QPointer<PeopleList> m_list;
    QPointer<ProfileView> m_view;
};

} // namespace parvis::ui
