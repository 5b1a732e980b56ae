#pragma once

#include "domain/Person.h"
#include "ui/widgets/Card.h"

#include <QTimer>

namespace parvis::ui {

class FactList;
class TextLabel;

/// Who a person says they are: their words, place, time, how to reach them, what they speak and
/// know. Only what is filled in.
class AboutCard : public Card {
    Q_OBJECT

public:
    explicit AboutCard(const Theme& theme, QWidget* parent = nullptr);

    /// `own`: the page of the reader, who is told what is missing.
    void setPerson(const Person& person, bool own);

signals:
    void skillPressed(const QString& skill);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void rebuild();
    void updateTime();

    const Theme& m_theme;
    Person m_person;
    bool m_own = false;
    TextLabel* m_about;
    TextLabel* m_nothing;
    FactList* m_facts;
    TextLabel* m_time = nullptr;
    QTimer m_minute;
};

} // namespace parvis::ui
