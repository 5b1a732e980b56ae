#include "ui/profile/PeoplePane.h"

#include "engine/Engine.h"
#include "ui/profile/PeopleList.h"
#include "ui/profile/ProfileView.h"
#include "ui/shell/Navigator.h"

namespace parvis::ui {

PeoplePane::PeoplePane(const PaneContext& paneContext, QObject* parent)
    : Pane(paneContext, parent)
    , m_list(new PeopleList(paneContext))
    , m_view(new ProfileView(paneContext)) {
    // By way of the navigator, so that the window's history knows.
    connect(m_list, &PeopleList::picked, this,
            [this](const PersonId& person) { context().navigator.openPerson(person); });
    connect(m_view, &ProfileView::skillPressed, this, &PeoplePane::search);
}

PeoplePane::~PeoplePane() {
    // Null already if the shell, which took them, ended first.
    delete m_list;
    delete m_view;
}

QWidget* PeoplePane::list() {
    return m_list;
}

QWidget* PeoplePane::content() {
    return m_view;
}

void PeoplePane::activated() {
    // One's own page is more use than an empty half of the window.
    const auto accounts = context().engine.reads().live().accounts();
    if (!m_view->person().isValid() && !accounts.isEmpty())
        m_view->setPerson(accounts.first().self);
}

void PeoplePane::showPerson(const PersonId& person) {
    m_view->setPerson(person);
    m_list->select(person);
    context().navigator.showContent();
}

void PeoplePane::search(const QString& text) {
    m_list->search(text);
}

void PeoplePane::editProfile(AccountId account) {
    showPerson(context().engine.reads().live().self(account));
    m_view->edit();
}

} // namespace parvis::ui
