#pragma once

#include "ui/widgets/Avatar.h"

#include <QAbstractButton>

namespace parvis::ui {

/// What a row shows. A plain value.
struct AvatarRowInfo {
    AvatarInfo avatar;
    QString title;
    QString subtitle; ///< May be empty.
    QString body;     ///< Up to two lines below; may be empty.
    QString time;     ///< At the far end of the title.
    int badge = 0;
    bool quietBadge = false;
};

/// A person, group or message as a row that can be pressed and opens it.
class AvatarRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `provider` may be null. Theme and provider outlive the row. `size`: of the avatar.
    AvatarRow(const Theme& theme, AvatarProvider* provider, int size, QWidget* parent = nullptr);

    void setInfo(const AvatarRowInfo& info);
    [[nodiscard]] const AvatarRowInfo& info() const { return m_info; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTexts(QPainter& painter, const QRect& area) const;
    void paintBody(QPainter& painter, const QRect& area) const;
    [[nodiscard]] int textHeight() const;

    const Theme& m_theme;
    AvatarProvider* m_provider;
    int m_size;
    AvatarRowInfo m_info;
};

} // namespace parvis::ui
