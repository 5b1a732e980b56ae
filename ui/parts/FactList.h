#pragma once

#include <QWidget>

class QGridLayout;

namespace parvis::ui {

class TextLabel;
class Theme;

/// Names and what they say, in two columns: "Place   Building 30, room 2-014". A fact without a
/// value is left out.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    /// Returns the label of the value, to be changed later; null when `value` is empty.
    TextLabel* add(const QString& name, const QString& value);
    /// A value that opens an address when pressed.
    void addLink(const QString& name, const QString& value, const QString& url);
    /// A value of its own making, such as chips.
    void addWidget(const QString& name, QWidget* value);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

private:
    TextLabel* addName(const QString& name);

    const Theme& m_theme;
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace parvis::ui
