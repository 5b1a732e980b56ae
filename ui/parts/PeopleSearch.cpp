#include "ui/parts/PeopleSearch.h"

#include "engine/Engine.h"

namespace parvis::ui {

namespace {

constexpr int debounceMs = 250;
constexpr int resultLimit = 30;
// One letter finds half a directory, and servers refuse it.
constexpr int leastLength = 2;

} // namespace

PeopleSearch::PeopleSearch(engine::Engine& engine, AccountId account, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_account(account) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(debounceMs);
    connect(&m_timer, &QTimer::timeout, this, &PeopleSearch::ask);
}

QList<AccountId> PeopleSearch::accounts() const {
    const workspace::LiveState& live = m_engine.reads().live();
    QList<AccountId> ids;
    for (const workspace::AccountInfo& account : live.accounts()) {
        if (m_account.isValid() && account.id != m_account)
            continue;
        if (account.capabilities.searchPeople &&
            live.connection(account.id).phase == ConnectionState::Phase::Live)
            ids.append(account.id);
    }
    return ids;
}

void PeopleSearch::setText(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    ++m_round;
    m_asked = 0;
    if (m_text.size() >= leastLength && !accounts().isEmpty())
        m_timer.start();
    else
        m_timer.stop();
    emit busyChanged();
}

void PeopleSearch::ask() {
    const QList<AccountId> ids = accounts();
    m_asked = int(ids.size());
    for (const AccountId id : ids) {
        m_engine.execute(SearchPeople{m_text, resultLimit}, id)
            .then(this, [this, round = m_round](Result<Receipt> receipt) {
                if (round != m_round)
                    return;
                --m_asked;
                // A server that does not answer is no news here: the cache has answered already.
                if (receipt)
                    emit found(receipt->people);
                emit busyChanged();
            });
    }
    if (ids.isEmpty())
        emit busyChanged();
}

} // namespace parvis::ui
