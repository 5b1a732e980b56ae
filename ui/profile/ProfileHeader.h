#pragma once

#include "models/PeopleModel.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace parvis::ui {

class Avatar;
class TextLabel;

/// The top of a person's page: a cover, the face, name and role, and what one can do.
class ProfileHeader : public QWidget {
    Q_OBJECT

public:
    explicit ProfileHeader(const PaneContext& context, QWidget* parent = nullptr);

    /// `own`: the reader's own page, with Edit instead of Message.
    void setPerson(const models::PersonItem& person, bool own);
    /// How far the contents stand from the sides.
    void setSideMargin(int margin);

signals:
    void messagePressed();
    void editPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    models::PersonItem m_person;
    int m_margin = 48;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_role;
    TextLabel* m_status;
    QPushButton* m_message;
    QPushButton* m_edit;
    QBoxLayout* m_row;
    QBoxLayout* m_words;
    bool m_stacked = false; ///< In a narrow window, words stand below the face.
};

} // namespace parvis::ui
