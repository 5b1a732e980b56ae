#pragma once

#include <QWidget>

namespace parvis::ui {

/// Says to screen readers what happens outside of the focus: a message arrived, the connection
/// broke. For everybody else it is not there. It is an object of the role "alert" whose name is the
/// last announcement; readers follow its name, and its appearing. (Qt has an event for this only
/// from 6.8 on.)
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent);

    void announce(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override {}
};

} // namespace parvis::ui
