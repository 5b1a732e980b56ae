#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace parvis::models {
class TimelineSource;
}

namespace parvis::ui {

class Navigator;
class TimelineView;

/// Says to screen readers what happens in an open conversation: what others write, and whether what
/// one wrote has reached the server. Only while the view is on the screen, in the active window.
class TimelineAnnouncer : public QObject {
    Q_OBJECT

public:
    /// Navigator and view outlive this object.
    TimelineAnnouncer(Navigator& navigator, TimelineView& view, QObject* parent = nullptr);

    /// What the view shows from now on; null: nothing. What is in it already is not told.
    void setSource(models::TimelineSource* source);

private:
    void rowsInserted(int first, int last);
    void rowsChanged(int first, int last);
    void follow(int row);
    void say(const QString& text);

    Navigator& m_navigator;
    TimelineView& m_view;
    QPointer<models::TimelineSource> m_source;
    QDateTime m_newest;      ///< Of all that is known; invalid: nothing is.
    QSet<QString> m_pending; ///< Transactions of this person that are not on the server yet.
};

} // namespace parvis::ui
