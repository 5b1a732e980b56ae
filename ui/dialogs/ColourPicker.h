#pragma once

#include "domain/Group.h"

#include <QWidget>

class QButtonGroup;

namespace parvis::ui {

class Theme;

/// The colour of a group's sign: a row of dots, one of them chosen. The first leaves it to the
/// group's id.
class ColourPicker : public QWidget {
    Q_OBJECT

public:
    explicit ColourPicker(const Theme& theme, QWidget* parent = nullptr);

    void setPicked(GroupColour colour);
    [[nodiscard]] GroupColour picked() const;

    [[nodiscard]] static QString nameOf(GroupColour colour);

signals:
    void changed();

private:
    QButtonGroup* m_dots;
};

} // namespace parvis::ui
