#pragma once

#include <QWidget>

class QStackedWidget;

namespace parvis::ui {

class Pane;
class Theme;

/// Lays the columns of the current pane out by the room there is: list, content and details side by
/// side; below 1080 pixels the details come only when the person asks for them, below 900 they lie
/// over the content; below 640 there is one column, with a way back from the content to the list.
/// Widths grow with the text.
class Columns : public QWidget {
    Q_OBJECT

public:
    explicit Columns(const Theme& theme, QWidget* parent = nullptr);

    void addPane(Pane* pane);
    void show(Pane* pane);
    /// In one column: the content, or the list.
    void setContentInFront(bool front);
    [[nodiscard]] bool isSingleColumn() const { return m_single; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Wish {
        bool wanted = false;
        bool offered = false;
    };

    void arrange();
    [[nodiscard]] bool hasList() const;

    const Theme& m_theme;
    QStackedWidget* m_lists;
    QStackedWidget* m_contents;
    QStackedWidget* m_details;
    QWidget* m_backBar;
    QWidget* m_noList;
    QWidget* m_noDetails;
    Pane* m_pane = nullptr;
    QHash<Pane*, Wish> m_wishes;
    bool m_contentInFront = false;
    bool m_single = false;
};

} // namespace parvis::ui
