#include "ui/dialogs/ColourPicker.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace parvis::ui {

namespace {

constexpr int dotSize = 26; // with the ring around the chosen one

class Dot final : public QAbstractButton {
public:
    Dot(const Theme& theme, GroupColour colour)
        : m_theme(theme)
        , m_colour(colour) {
        const QString name = ColourPicker::nameOf(colour);
        setAccessibleName(name);
        setToolTip(name);
        setCheckable(true);
        setAutoExclusive(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int side = m_theme.scaled(dotSize);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(isChecked() ? t.ink : t.focus, 2));
            painter.drawEllipse(all);
        }
        const double inset = underMouse() ? 3 : 4;
        paintDot(painter, all.adjusted(inset, inset, -inset, -inset));
    }

private:
    void paintDot(QPainter& painter, const QRectF& area) const {
        painter.setPen(Qt::NoPen);
        const QList<QColor> colours = avatarColours();
        if (m_colour != GroupColour::Automatic) {
            painter.setBrush(colours[int(m_colour) - 1]);
            painter.drawEllipse(area);
            return;
        }
        constexpr int quarter = 90 * 16;
        for (int i = 0; i < 4; ++i) {
            painter.setBrush(colours[i * 2]);
            painter.drawPie(area, i * quarter, quarter);
        }
    }

    const Theme& m_theme;
    GroupColour m_colour;
};

} // namespace

ColourPicker::ColourPicker(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_dots(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("colourPicker"));
    setAccessibleName(tr("Colour"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < groupColours; ++i) {
        auto* dot = new Dot(theme, GroupColour(i));
        dot->setObjectName(QStringLiteral("colour%1").arg(i));
        m_dots->addButton(dot, i);
        row->addWidget(dot);
    }
    row->addStretch(1);
    setPicked(GroupColour::Automatic);
    connect(m_dots, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
}

void ColourPicker::setPicked(GroupColour colour) {
    if (QAbstractButton* dot = m_dots->button(int(colour)))
        dot->setChecked(true);
}

GroupColour ColourPicker::picked() const {
    return GroupColour(std::max(0, m_dots->checkedId()));
}

QString ColourPicker::nameOf(GroupColour colour) {
    switch (colour) {
    case GroupColour::Automatic:
        break;
    case GroupColour::Blue:
        return tr("Blue");
    case GroupColour::Purple:
        return tr("Purple");
    case GroupColour::Green:
        return tr("Green");
    case GroupColour::Olive:
        return tr("Olive");
    case GroupColour::Crimson:
        return tr("Crimson");
    case GroupColour::Teal:
        return tr("Teal");
    case GroupColour::Orange:
        return tr("Orange");
    case GroupColour::Slate:
        return tr("Slate");
    }
    return tr("Some colour");
}

} // namespace parvis::ui
