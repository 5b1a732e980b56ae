#pragma once

#include "ui/theme/Icon.h"
#include "ui/widgets/Avatar.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace parvis::ui {

class AvatarProvider;
class ElidedLabel;
class IconButton;
class Theme;

/// The line over the content: who or what it is, and what can be done with it.
class ContentHeader : public QWidget {
    Q_OBJECT

public:
    ContentHeader(const Theme& theme, AvatarProvider& provider, const QString& name,
                  QWidget* parent = nullptr);

    void setWho(const AvatarInfo& avatar, const QString& title);
    /// With an icon before it, such as a lock.
    void setDetail(const QString& detail, std::optional<Icon> icon = std::nullopt);

    /// Buttons stand at the far side, in the order they are added.
    IconButton* addIconButton(Icon icon, const QString& text, const QString& name);
    void addButton(QPushButton* button);

signals:
    /// The picture or the name was pressed.
    void whoClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    Avatar* m_avatar;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    class DetailIcon;
    DetailIcon* m_detailIcon;
    QHBoxLayout* m_buttons;
};

} // namespace parvis::ui
