#include "ui/widgets/Buttons.h"

#include "ui/theme/Theme.h"

namespace parvis::ui {

QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& name,
                        QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    setButtonKind(button, kind);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QPushButton* makeButton(const Theme& theme, ButtonKind kind, Icon icon, const QString& text,
                        const QString& name, QWidget* parent) {
    auto* button = makeButton(kind, text, name, parent);
    const auto tint = [button, &theme, kind, icon] {
        const Tokens& t = theme.tokens();
        const QColor colour = kind == ButtonKind::Primary     ? t.onAccent
                              : kind == ButtonKind::Secondary ? t.ink2
                                                              : t.accent;
        const int size = theme.scaled(18);
        button->setIcon(theme.icons().icon(icon, size, colour));
        button->setIconSize({size, size});
    };
    tint();
    QObject::connect(&theme, &Theme::changed, button, tint);
    return button;
}

} // namespace parvis::ui
