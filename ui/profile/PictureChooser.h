#pragma once

#include "domain/Person.h"
#include "ui/profile/PictureFile.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace parvis::ui {

class Avatar;
class TextLabel;

/// The face in a form: what it is now, and a button to choose another. The choice is read and shown
/// at once; uploading it is the form's business.
class PictureChooser : public QWidget {
    Q_OBJECT

public:
    PictureChooser(const PaneContext& context, const Person& person, QWidget* parent = nullptr);

    /// What was chosen; none while it is the old picture.
    [[nodiscard]] const std::optional<PictureFile>& chosen() const { return m_chosen; }
    /// Takes a file as if it had been chosen.
    void choose(const QString& path);

signals:
    void changed();

private:
    void openFileDialog();
    void showChosen();

    const Theme& m_theme;
    std::optional<PictureFile> m_chosen;
    Avatar* m_avatar;
    QLabel* m_preview;
    QPushButton* m_change;
    TextLabel* m_note;
};

} // namespace parvis::ui
