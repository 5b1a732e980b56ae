#pragma once

#include "ui/theme/Icon.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Shortcuts.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace parvis::ui {

class RailButton;
class Theme;

/// The left edge of the window: the places with their badges, and the person at the bottom.
class Rail : public QWidget {
    Q_OBJECT

public:
    Rail(const Theme& theme, AvatarProvider& provider, QWidget* parent = nullptr);

    /// Places are numbered in the order they are added.
    void addPlace(Icon icon, const QString& name, const QString& objectName, Shortcut shortcut);
    void setCurrent(int place);
    void setBadge(int place, int count);
    void setSelf(const AvatarInfo& self);
    [[nodiscard]] Avatar* self() const { return m_self; }

signals:
    void placeChosen(int place);
    void selfClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_places;
    QButtonGroup* m_group;
    QList<RailButton*> m_buttons;
    Avatar* m_self;
};

} // namespace parvis::ui
