#pragma once

#include "base/Task.h"
#include "protocol/Command.h"
#include "ui/parts/PictureFile.h"
#include "ui/shell/PaneContext.h"
#include "ui/widgets/Avatar.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace parvis::ui {

class TextLabel;

/// The picture of a person or a group in a form: what it is now, and a button to choose another.
/// The choice is read and shown at once; the form uploads it, see uploadPicture().
class PictureChooser : public QWidget {
    Q_OBJECT

public:
    PictureChooser(const PaneContext& context, const AvatarInfo& now, QWidget* parent = nullptr);

    /// What was chosen; none while it is the old picture.
    [[nodiscard]] const std::optional<PictureFile>& chosen() const { return m_chosen; }
    /// Takes a file as if it had been chosen.
    void choose(const QString& path);
    /// What is shown without a picture; a chosen one stays.
    void setInfo(const AvatarInfo& info);
    /// Puts a further choice about the picture below the button.
    void addChoice(QWidget* choice);

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
    QVBoxLayout* m_words;
};

/// Uploads a chosen picture; the receipt names it.
[[nodiscard]] Task<Receipt> uploadPicture(engine::Engine& engine, const PictureFile& picture,
                                          AccountId account);

} // namespace parvis::ui
