#include "ui/settings/ShortcutsDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

/// The keys of one shortcut, drawn as key caps: Ctrl K.
class KeyCaps final : public QWidget {
public:
    KeyCaps(const Theme& theme, const QKeySequence& keys)
        : m_theme(theme)
        , m_caps(capsOf(keys)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override {
        int width = -gap;
        for (const QString& cap : m_caps)
            width += capWidth(cap) + gap;
        return {width, m_theme.scaled(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_theme.font(TextSize::Small, TextWeight::Strong));
        int x = 0; // keys are pressed, and read, from left to right everywhere
        for (const QString& cap : m_caps) {
            const QRect area(x, 0, capWidth(cap), height());
            painter.setPen(QPen(t.border, 1));
            painter.setBrush(t.bubble);
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            painter.setPen(t.ink);
            painter.drawText(area, Qt::AlignCenter, cap);
            x += area.width() + gap;
        }
    }

private:
    static constexpr int gap = 4;

    static QStringList capsOf(const QKeySequence& keys) {
        QString text = shortcuts::textOf(keys);
        // The last plus may be the key itself.
        const bool plus = text.endsWith(u'+');
        if (plus)
            text.chop(1);
        QStringList caps = text.split(u'+', Qt::SkipEmptyParts);
        if (plus)
            caps.append(u"+"_s);
        return caps;
    }

    [[nodiscard]] int capWidth(const QString& cap) const {
        const QFontMetrics fm(m_theme.font(TextSize::Small, TextWeight::Strong));
        return std::max(m_theme.scaled(26), fm.horizontalAdvance(cap) + m_theme.scaled(14));
    }

    const Theme& m_theme;
    QStringList m_caps;
};

/// More than two ways are of interest to nobody.
constexpr qsizetype shownKeys = 2;

QWidget* makeRow(const Theme& theme, Shortcut shortcut) {
    auto* row = new QWidget;
    row->setObjectName(u"shortcut%1"_s.arg(int(shortcut)));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto* name = new TextLabel(theme, shortcuts::nameOf(shortcut));
    name->setObjectName(u"shortcutName"_s);
    name->setWordWrap(true);
    line->addWidget(name, 1);
    QStringList texts;
    for (const QKeySequence& keys : shortcuts::keysOf(shortcut).first(
             std::min(shownKeys, shortcuts::keysOf(shortcut).size()))) {
        if (!texts.isEmpty())
            line->addWidget(new TextLabel(theme, ShortcutsDialog::tr("or"), TextSize::Small,
                                          TextWeight::Regular, TextLabel::Ink::Third));
        line->addWidget(new KeyCaps(theme, keys));
        texts.append(shortcuts::textOf(keys));
    }
    name->setAccessibleName(
        ShortcutsDialog::tr("%1: %2").arg(name->text(), texts.join(ShortcutsDialog::tr(" or "))));
    return row;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Theme& theme, QWidget* parent)
    : SheetDialog(theme, tr("Keyboard shortcuts"), parent) {
    setObjectName(u"shortcutsDialog"_s);
    for (const ShortcutPlace place : shortcuts::places()) {
        QVBoxLayout* column = addSection(shortcuts::nameOf(place));
        column->setSpacing(8);
        for (const Shortcut shortcut : shortcuts::in(place))
            column->addWidget(makeRow(theme, shortcut));
    }
}

} // namespace parvis::ui
