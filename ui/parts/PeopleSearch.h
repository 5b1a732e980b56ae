#pragma once

#include "base/Id.h"

#include <QObject>
#include <QTimer>

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

/// Asks the servers whom a text finds, a moment after the person stopped typing. Only accounts that
/// are connected and can search are asked; without one it stays silent, and the cache has to do.
class PeopleSearch : public QObject {
    Q_OBJECT

public:
    /// `account`: only this one; invalid: all. The engine outlives the object.
    PeopleSearch(engine::Engine& engine, AccountId account, QObject* parent = nullptr);

    /// Replaces the question; an empty text asks nothing.
    void setText(const QString& text);
    /// A question waits or is under way: "nothing found" is not certain yet.
    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_asked > 0; }

signals:
    /// What they found is in the cache by now.
    void found(const QList<parvis::PersonId>& people);
    void busyChanged();

private:
    void ask();
    [[nodiscard]] QList<AccountId> accounts() const;

    engine::Engine& m_engine;
    AccountId m_account;
    QTimer m_timer;
    QString m_text;
    int m_round = 0; ///< Answers to older questions are dropped.
    int m_asked = 0;
};

} // namespace parvis::ui
