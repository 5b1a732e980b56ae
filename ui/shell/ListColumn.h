#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QListView;
class QPushButton;
class QVBoxLayout;
class QStackedLayout;

namespace parvis::ui {

class EmptyState;
class IconButton;
class ListView;
class SearchField;
class Theme;
class AvatarProvider;
class TextLabel;

/// The second column of a pane: its title, a button, a field and the list, or what stands there
/// while the list is empty.
class ListColumn : public QWidget {
    Q_OBJECT

public:
    /// `provider` outlives the widget. The name becomes the objectName, its parts get it as a
    /// prefix.
    ListColumn(const Theme& theme, AvatarProvider& provider, const QString& title,
               const QString& name, QWidget* parent = nullptr);

    /// The button beside the title; hidden until this is called.
    void setAction(Icon icon, const QString& text);
    void setActionEnabled(bool enabled, const QString& reason = {});
    /// What the field says while it is empty. As a jump field it only opens the search.
    void setSearch(const QString& placeholder, bool jumpField);
    void setEmptyState(Icon icon, const QString& headline, const QString& next,
                       const QString& action = {});

    [[nodiscard]] ListView* list() const { return m_list; }
    [[nodiscard]] SearchField* searchField() const { return m_search; }

    /// A way to more than the list has, at its foot; hidden until this is called.
    void setFurther(Icon icon, const QString& text);

    /// Shows the empty state when the list's model has no rows.
    void updateEmpty();

signals:
    void actionTriggered();
    void emptyActionTriggered();
    void furtherTriggered();
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_title;
    IconButton* m_action;
    SearchField* m_search;
    ListView* m_list;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack;
    QVBoxLayout* m_column;
    bool m_jumpField = false;
};

} // namespace parvis::ui
