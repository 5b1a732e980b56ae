#pragma once

#include "domain/LinkCard.h"

#include <QWidget>

#include <optional>

namespace parvis::ui {

class ElidedLabel;
class Theme;

/// What of a link is sent along: title and where it leads, and a cross that leaves it out. Hidden
/// while there is nothing.
class LinkBar : public QWidget {
    Q_OBJECT

public:
    explicit LinkBar(const Theme& theme, QWidget* parent = nullptr);

    void setCard(const std::optional<LinkCard>& card);

signals:
    /// The person does not want it sent.
    void removed();

private:
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
};

} // namespace parvis::ui
