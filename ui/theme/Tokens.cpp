#include "ui/theme/Tokens.h"

#include "ui/theme/Contrast.h"

#include <cstring>

namespace parvis::ui {

namespace {

constexpr double readable = 4.5;

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

} // namespace

Tokens Tokens::light() {
    return {
        .background = rgb(0xFBFAF8),
        .list = rgb(0xF3F1ED),
        .rail = rgb(0xEAE7E1),
        .railSelected = rgb(0xFFFFFF),
        .card = rgb(0xFFFFFF),
        .bubble = rgb(0xF4F2EE),
        .chip = rgb(0xEDEAE4),
        .hover = rgb(0xEDEAE4),
        .pressed = rgb(0xE7E3DC),
        .ink = rgb(0x1D2327),
        .ink2 = rgb(0x5C656B),
        .ink3 = rgb(0x636B71),
        .line = rgb(0xE6E2DB),
        .border = rgb(0xC9C4BA),
        .accent = rgb(0x0B6B74),
        .accentHover = rgb(0x095D65),
        .accentPressed = rgb(0x074F56),
        .onAccent = rgb(0xFFFFFF),
        .accentWash = rgb(0xDDEEEF),
        .accentLine = rgb(0x9AC1C3),
        .warning = rgb(0x9A5B00),
        .warningWash = rgb(0xFFF3DC),
        .danger = rgb(0xA3262A),
        .dangerWash = rgb(0xFBE9E7),
        .success = rgb(0x23713F),
        .online = rgb(0x2E9E5B),
        .away = rgb(0xD08A1D),
        .busy = rgb(0xC0443F),
        .offline = rgb(0xC9C4BA),
        .selection = rgb(0xBFE0E3),
        .mark = rgb(0xFBE7AC),
        .focus = rgb(0x0B6B74),
        .scrollBar = rgb(0xB9B4AB),
        .tooltip = rgb(0x1D2327),
        .onTooltip = rgb(0xF4F2EE),
        .filePdf = rgb(0xB4552D),
        .fileTable = rgb(0x2F6B3A),
        .fileImage = rgb(0x8A4B9E),
        .fileOther = rgb(0x3B5BA5),
    };
}

Tokens Tokens::dark() {
    return {
        .background = rgb(0x16191B),
        .list = rgb(0x1B1F21),
        .rail = rgb(0x111415),
        .railSelected = rgb(0x1F2426),
        .card = rgb(0x1F2426),
        .bubble = rgb(0x171B1D),
        .chip = rgb(0x262B2E),
        .hover = rgb(0x24292C),
        .pressed = rgb(0x2A3033),
        .ink = rgb(0xE8EAEA),
        .ink2 = rgb(0xA9B1B5),
        .ink3 = rgb(0x949CA1),
        .line = rgb(0x2B3134),
        .border = rgb(0x434B4F),
        .accent = rgb(0x5CC0C9),
        .accentHover = rgb(0x74CCD4),
        .accentPressed = rgb(0x8BD6DD),
        .onAccent = rgb(0x06282B),
        .accentWash = rgb(0x12383C),
        .accentLine = rgb(0x325C60),
        .warning = rgb(0xE3B15B),
        .warningWash = rgb(0x352A14),
        .danger = rgb(0xF0928C),
        .dangerWash = rgb(0x3A1D1C),
        .success = rgb(0x6CC28C),
        .online = rgb(0x3DB371),
        .away = rgb(0xE0A33E),
        .busy = rgb(0xE06B66),
        .offline = rgb(0x434B4F),
        .selection = rgb(0x1F5A61),
        .mark = rgb(0x4E4113),
        .focus = rgb(0x5CC0C9),
        .scrollBar = rgb(0x4A5358),
        .tooltip = rgb(0xE8EAEA),
        .onTooltip = rgb(0x16191B),
        .filePdf = rgb(0xE08A63),
        .fileTable = rgb(0x74BF85),
        .fileImage = rgb(0xC592D6),
        .fileOther = rgb(0x86A3E6),
    };
}

Tokens Tokens::highContrastLight() {
    Tokens t = light();
    t.background = t.list = t.rail = t.card = t.bubble = t.railSelected = rgb(0xFFFFFF);
    t.chip = t.hover = rgb(0xF0F0F0);
    t.pressed = rgb(0xE4E4E4);
    t.ink = rgb(0x000000);
    t.ink2 = rgb(0x24292C);
    t.ink3 = rgb(0x33393D);
    t.line = rgb(0x6B6B6B);
    t.border = rgb(0x000000);
    t.accent = t.focus = rgb(0x00464D);
    t.accentHover = rgb(0x00363B);
    t.accentPressed = rgb(0x00282C);
    t.accentLine = t.accent;
    t.accentWash = rgb(0xD3ECEE);
    t.warning = rgb(0x6B3D00);
    t.danger = rgb(0x7E1014);
    t.success = rgb(0x0F4A24);
    t.offline = rgb(0x6B6B6B);
    t.scrollBar = rgb(0x4A4A4A);
    t.tooltip = rgb(0x000000);
    t.onTooltip = rgb(0xFFFFFF);
    return t;
}

Tokens Tokens::highContrastDark() {
    Tokens t = dark();
    t.background = t.list = t.rail = t.card = t.bubble = t.railSelected = rgb(0x000000);
    t.chip = t.hover = rgb(0x1C1C1C);
    t.pressed = rgb(0x2A2A2A);
    t.ink = rgb(0xFFFFFF);
    t.ink2 = rgb(0xE4E6E6);
    t.ink3 = rgb(0xD2D6D8);
    t.line = rgb(0x9A9A9A);
    t.border = rgb(0xFFFFFF);
    t.accent = t.focus = rgb(0x8FE6EE);
    t.accentHover = rgb(0xA8EDF3);
    t.accentPressed = rgb(0xC0F3F7);
    t.onAccent = rgb(0x000000);
    t.accentLine = t.accent;
    t.accentWash = rgb(0x0B3D42);
    t.warning = rgb(0xFFD27F);
    t.danger = rgb(0xFFB3AE);
    t.success = rgb(0x9BE8B5);
    t.offline = rgb(0x9A9A9A);
    t.scrollBar = rgb(0xB0B0B0);
    t.tooltip = rgb(0xFFFFFF);
    t.onTooltip = rgb(0x000000);
    return t;
}

Tokens Tokens::withAccent(const QColor& wanted) const {
    Tokens t = *this;
    const bool isDark = background.lightness() < 128;
    // As much of the accent as leaves the third ink readable on it.
    for (double share = isDark ? 0.22 : 0.14; share > 0; share -= 0.01) {
        t.accentWash = mixed(card, wanted, share);
        if (contrastRatio(ink3, t.accentWash) >= readable)
            break;
    }
    t.accent = wanted;
    // The wash is the hardest of the surfaces to read on, but not for every hue: try them all.
    for (const QColor& surface : {t.rail, t.list, t.card, t.chip, t.pressed, t.accentWash})
        t.accent = withContrast(t.accent, surface, readable);
    const QColor white(Qt::white);
    t.onAccent = contrastRatio(white, t.accent) >= readable ? white : QColor(Qt::black);
    const QColor farther = t.onAccent == white ? QColor(Qt::black) : white;
    t.accentHover = mixed(t.accent, farther, 0.12);
    t.accentPressed = mixed(t.accent, farther, 0.24);
    t.accentLine = mixed(t.background, t.accent, 0.4);
    t.selection = mixed(t.card, t.accent, isDark ? 0.3 : 0.25);
    t.focus = t.accent;
    return t;
}

QList<Tokens::TextPair> Tokens::textPairs() const {
    const QList<std::pair<const char*, QColor>> texts = {
        {"ink", ink}, {"ink2", ink2}, {"accent", accent}};
    const QList<std::pair<const char*, QColor>> surfaces = {{"background", background},
                                                            {"list", list},
                                                            {"rail", rail},
                                                            {"railSelected", railSelected},
                                                            {"card", card},
                                                            {"bubble", bubble},
                                                            {"chip", chip},
                                                            {"hover", hover},
                                                            {"pressed", pressed},
                                                            {"accentWash", accentWash}};
    QList<TextPair> pairs;
    for (const auto& [textName, text] : texts)
        for (const auto& [surfaceName, surface] : surfaces)
            pairs.append({textName, text, surfaceName, surface});
    // Third ink stays off the rail and off pressed rows.
    for (const auto& [surfaceName, surface] : surfaces)
        if (std::strcmp(surfaceName, "rail") != 0 && std::strcmp(surfaceName, "pressed") != 0)
            pairs.append({"ink3", ink3, surfaceName, surface});
    for (const QColor& fill : {accent, accentHover, accentPressed})
        pairs.append({"onAccent", onAccent, "accent", fill});
    pairs.append({"ink", ink, "selection", selection});
    pairs.append({"onTooltip", onTooltip, "tooltip", tooltip});
    for (const auto& [surfaceName, surface] : surfaces.first(2)) {
        pairs.append({"warning", warning, surfaceName, surface});
        pairs.append({"danger", danger, surfaceName, surface});
        pairs.append({"success", success, surfaceName, surface});
    }
    for (const QColor& surface : {card, warningWash})
        pairs.append({"warning", warning, "warningWash", surface});
    for (const QColor& surface : {card, dangerWash})
        pairs.append({"danger", danger, "dangerWash", surface});
    return pairs;
}

} // namespace parvis::ui
