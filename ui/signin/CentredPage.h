#pragma once

#include "ui/parts/ScrollPage.h"

class QLabel;
class QVBoxLayout;

namespace parvis::ui {

class Card;
class TextLabel;

/// A page with one card in its middle: the sign of Parvis, a headline, some words, and what the
/// page is for. Scrolls where the window is small or the text large.
class CentredPage : public ScrollPage {
    Q_OBJECT

public:
    explicit CentredPage(const Theme& theme, QWidget* parent = nullptr);

    void setHeadline(const QString& headline);
    void setWords(const QString& words);
    /// Inside the card, below the words.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Below the card.
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }

private:
    void applyTheme();

    const Theme& m_theme;
    Card* m_card;
    QLabel* m_sign;
    TextLabel* m_headline;
    TextLabel* m_words;
    QVBoxLayout* m_column;
    QVBoxLayout* m_below;
    QWidget* m_middle;
};

} // namespace parvis::ui
