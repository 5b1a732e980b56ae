#pragma once

#include "ui/shell/PaneContext.h"

#include <QObject>
#include <QWidget>

namespace parvis::ui {

/// One of the places of the rail. It brings up to three columns, which the shell lays out by the
/// width of the window; the shell takes the widgets, the pane keeps using them.
class Pane : public QObject {
    Q_OBJECT

public:
    explicit Pane(const PaneContext& context, QObject* parent = nullptr)
        : QObject(parent)
        , m_context(context) {}

    /// The second column; null: the content uses its room.
    [[nodiscard]] virtual QWidget* list() = 0;
    [[nodiscard]] virtual QWidget* content() = 0;
    /// The column at the far side, shown on demand; null when the pane has none.
    [[nodiscard]] virtual QWidget* details() { return nullptr; }

    /// What needs the person here, for the badge of the rail.
    [[nodiscard]] virtual int badge() const { return 0; }
    /// The pane comes to the front.
    virtual void activated() {}

signals:
    void badgeChanged();
    /// The person asked for the details, or put them away.
    void detailsWanted(bool wanted);
    /// Details have something to show beside the content, where there is room for it.
    void detailsOffered(bool offered);

protected:
    [[nodiscard]] const PaneContext& context() const { return m_context; }

private:
    PaneContext m_context;
};

} // namespace parvis::ui
