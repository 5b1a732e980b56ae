#pragma once

#include "domain/Group.h"
#include "protocol/Capabilities.h"

#include <QWidget>

class QButtonGroup;

namespace parvis::ui {

class TextLabel;
class Theme;

/// Who can see a group: one card a degree of privacy, as far as the server has it.
class PrivacyPicker : public QWidget {
    Q_OBJECT

public:
    PrivacyPicker(const Theme& theme, const Capabilities& can, QWidget* parent = nullptr);

    /// The group exists and is so private now: what is looser cannot be picked, and what tightening
    /// means is told.
    void setPresent(Privacy privacy);
    void setPicked(Privacy privacy);
    /// Nothing when the server has no privacy at all.
    [[nodiscard]] std::optional<Privacy> picked() const;

signals:
    void changed();

private:
    void tellConsequence();

    std::optional<Privacy> m_present;
    QButtonGroup* m_cards;
    TextLabel* m_consequence;
};

} // namespace parvis::ui
