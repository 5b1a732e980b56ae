#include "ui/settings/LookPicker.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using Look = Preferences::Look;

namespace {

/// A window of lines and discs in the colours of `t`.
void paintWindow(QPainter& painter, const QRectF& area, const Tokens& t) {
    const double unit = area.width() / 24;
    painter.fillRect(area, t.background);
    painter.fillRect(QRectF(area.topLeft(), QSizeF(unit * 2.5, area.height())), t.rail);
    painter.fillRect(QRectF(area.left() + unit * 2.5, area.top(), unit * 7.5, area.height()),
                     t.list);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 3; ++row) {
        const double y = area.top() + unit * (2 + row * 3.6);
        if (row == 0) {
            painter.setBrush(t.accentWash);
            painter.drawRoundedRect(
                QRectF(area.left() + unit * 3, y - unit * 0.7, unit * 6.5, unit * 3.2), unit, unit);
        }
        painter.setBrush(row == 0 ? t.accent : t.offline);
        painter.drawEllipse(QRectF(area.left() + unit * 3.6, y, unit * 1.8, unit * 1.8));
        painter.setBrush(t.ink2);
        painter.drawRoundedRect(
            QRectF(area.left() + unit * 6, y + unit * 0.5, unit * 2.8, unit * 0.8), 1, 1);
    }
    painter.setBrush(t.card);
    painter.drawRoundedRect(
        QRectF(area.left() + unit * 11.5, area.top() + unit * 2, unit * 11, unit * 8), unit, unit);
    painter.setBrush(t.ink);
    painter.drawRoundedRect(
        QRectF(area.left() + unit * 12.8, area.top() + unit * 3.4, unit * 5, unit), 1, 1);
    painter.setBrush(t.ink3);
    for (const double y : {5.4, 6.9})
        painter.drawRoundedRect(
            QRectF(area.left() + unit * 12.8, area.top() + unit * y, unit * 8, unit * 0.7), 1, 1);
}

class LookButton final : public QAbstractButton {
public:
    LookButton(const Theme& theme, Look look, const QString& text)
        : m_theme(theme)
        , m_look(look) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {m_theme.scaled(128), m_theme.scaled(84 + 28)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {m_theme.scaled(84), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF picture =
            QRectF(0, 0, width(), height() - m_theme.scaled(28)).adjusted(2, 2, -2, -2);
        QPainterPath shape;
        shape.addRoundedRect(picture, metrics::radiusRow, metrics::radiusRow);
        painter.save();
        painter.setClipPath(shape);
        paintWindow(painter, picture, m_look == Look::Dark ? Tokens::dark() : Tokens::light());
        if (m_look == Look::AsDesktop) {
            QPainterPath half;
            half.moveTo(picture.topRight());
            half.lineTo(picture.bottomRight());
            half.lineTo(picture.left() + picture.width() * 0.4, picture.bottom());
            half.lineTo(picture.left() + picture.width() * 0.6, picture.top());
            painter.setClipPath(half, Qt::IntersectClip);
            paintWindow(painter, picture, Tokens::dark());
        }
        painter.restore();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(isChecked() || hasFocus() ? QPen(t.accent, 2)
                       : underMouse()            ? QPen(t.ink3, 1)
                                                 : QPen(t.border, 1));
        painter.drawPath(shape);
        if (hasFocus()) {
            painter.setPen(QPen(t.focus, 1));
            painter.drawRoundedRect(picture.adjusted(3, 3, -3, -3), metrics::radiusRow - 3,
                                    metrics::radiusRow - 3);
        }
        painter.setFont(
            m_theme.font(TextSize::Body, isChecked() ? TextWeight::Strong : TextWeight::Regular));
        painter.setPen(isChecked() ? t.accent : t.ink);
        const QRect words(0, height() - m_theme.scaled(24), width(), m_theme.scaled(22));
        painter.drawText(words, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }

private:
    const Theme& m_theme;
    Look m_look;
};

} // namespace

LookPicker::LookPicker(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setObjectName(u"lookPicker"_s);
    setAccessibleName(tr("Colours"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](Look look, const QString& text, const QString& name) {
        auto* button = new LookButton(theme, look, text);
        button->setObjectName(name);
        m_group->addButton(button, int(look));
        row->addWidget(button);
    };
    add(Look::AsDesktop, tr("As the desktop"), u"lookAsDesktop"_s);
    add(Look::Light, tr("Light"), u"lookLight"_s);
    add(Look::Dark, tr("Dark"), u"lookDark"_s);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit picked(Look(id));
    });
}

void LookPicker::setLook(Look look) {
    m_group->button(int(look))->setChecked(true);
}

} // namespace parvis::ui
