#pragma once

#include "domain/Media.h"
#include "domain/Person.h"

#include <QAbstractButton>
#include <QColor>
#include <QPainterPath>
#include <QPixmap>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// What an avatar shows. A plain value.
struct AvatarInfo {
    enum class Shape { Round, Rounded }; ///< People are round, groups rounded squares.

    QString seed; ///< What the colour comes from: the id of the person or group.
    QString name;
    MediaRef picture;
    Shape shape = Shape::Round;
    std::optional<Presence> presence; ///< No dot without.
    int colour = 0;                   ///< 1 to 8: this one of avatarColours(); 0: by the seed.
};

/// The edge of an avatar of this shape.
[[nodiscard]] QPainterPath avatarOutline(const QRectF& rect, AvatarInfo::Shape shape);

/// One or two capital letters for a name, by grapheme: "Aiko Tanaka" is AT; groups have one letter.
[[nodiscard]] QString initials(const QString& name, AvatarInfo::Shape shape);

/// One of eight colours, the same for a seed on every computer; white text reads on all.
[[nodiscard]] QColor avatarColour(const QString& seed);
[[nodiscard]] QColor avatarColour(const AvatarInfo& info);
[[nodiscard]] QList<QColor> avatarColours();

/// The word for a presence, for people who cannot see the dot.
[[nodiscard]] QString presenceText(Presence presence);

/// Paints the avatar into the square `rect`; `surface` is the colour around the presence dot.
/// `provider` may be null: initials only.
void paintAvatar(QPainter& painter, const QRect& rect, const AvatarInfo& info, const Theme& theme,
                 AvatarProvider* provider, const QColor& surface);

/// An avatar as a control of its own; pressing it opens the person or group.
class Avatar : public QAbstractButton {
    Q_OBJECT

public:
    /// `provider` may be null. Both outlive the widget.
    Avatar(const Theme& theme, AvatarProvider* provider, int size, QWidget* parent = nullptr);

    void setInfo(const AvatarInfo& info);
    [[nodiscard]] const AvatarInfo& info() const { return m_info; }
    void setSurface(const QColor& surface);
    /// A ring of this width in the surface's colour, as on a profile's cover.
    void setRing(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    AvatarProvider* m_provider;
    int m_size;
    int m_ring = 0;
    AvatarInfo m_info;
    QColor m_surface;
};

} // namespace parvis::ui
