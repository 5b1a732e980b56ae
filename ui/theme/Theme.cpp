#include "ui/theme/Theme.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/ParvisStyle.h"
#include "ui/theme/Resources.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QToolTip>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteFor(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.bubble);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.ink);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.tooltip);
    p.setColor(QPalette::ToolTipText, t.onTooltip);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    const QColor faded = mixed(t.background, t.ink, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

// The name behind an alias such as "monospace". A family that does not exist by its own name would
// leave the emoji font as the first one that does, and its digits with it.
QString realFamily(QFontDatabase::SystemFont which) {
    return QFontInfo(QFontDatabase::systemFont(which)).family();
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent) {
    initResources();
    // Inter where it is installed, else what the desktop uses. The emoji font has to be named after
    // the text font, or emoji come out in one colour.
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {u"Inter"_s, u"Inter Variable"_s})
        if (installed.contains(family))
            m_families.append(family);
    m_families.append(realFamily(QFontDatabase::GeneralFont));
    for (const QString& family :
         {u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s})
        if (installed.contains(family))
            m_families.append(family);
    m_families.removeDuplicates();
    m_fixedFamily = realFamily(QFontDatabase::FixedFont);
    rebuild();
}

Theme::~Theme() = default;

QFont Theme::font(TextSize size, TextWeight weight) const {
    // Asked for in every paint; a font that is kept has found its glyphs already. A new one begins
    // as the application's, which has our families too: they do not tell whether it is ready.
    const std::pair key(static_cast<int>(size), static_cast<int>(weight));
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.cend())
        return *known;
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(scaled(static_cast<int>(size)));
    font.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_fonts.insert(key, font);
    return font;
}

QFont Theme::monospace(TextSize size) const {
    QFont font;
    font.setFamilies({m_fixedFamily, m_families.last()});
    font.setPixelSize(scaled(static_cast<int>(size)));
    font.setStyleHint(QFont::Monospace);
    return font;
}

int Theme::scaled(int pixels) const {
    return qRound(pixels * m_appearance.textScale);
}

int Theme::lineHeight(TextSize size) const {
    return qRound(static_cast<int>(size) * 1.5 * m_appearance.textScale);
}

int Theme::motion(int wanted) const {
    return m_appearance.reducedMotion ? 0 : wanted;
}

void Theme::setAppearance(const Appearance& wanted) {
    Appearance appearance = wanted;
    appearance.textScale = std::clamp(wanted.textScale, 1.0, 2.0);
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    rebuild();
}

void Theme::setAccent(const QColor& accent) {
    if (accent == m_accent)
        return;
    m_accent = accent;
    rebuild();
}

void Theme::applyTo(QApplication& application) {
    m_application = &application;
    application.setStyle(new ParvisStyle(*this)); // The application owns its style.
    rebuild();
}

void Theme::rebuild() {
    m_fonts.clear();
    m_drawnPixmaps.clear();
    m_textLines.clear();
    m_textPixmaps.clear();
    if (m_appearance.highContrast)
        m_tokens = m_appearance.dark ? Tokens::highContrastDark() : Tokens::highContrastLight();
    else
        m_tokens = m_appearance.dark ? Tokens::dark() : Tokens::light();
    if (m_accent.isValid())
        m_tokens = m_tokens.withAccent(m_accent);
    if (m_application) {
        m_application->setPalette(paletteFor(m_tokens));
        m_application->setFont(font());
        QToolTip::setPalette(paletteFor(m_tokens));
        QToolTip::setFont(font(TextSize::Small));
    }
    emit changed();
}

} // namespace parvis::ui
