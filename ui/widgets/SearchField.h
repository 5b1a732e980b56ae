#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace parvis::ui {

class IconButton;
class Theme;

/// A field with a magnifying glass, a shortcut shown while it is empty, and a cross that clears it.
/// Esc clears, and a second Esc leaves by cancelled().
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

    /// The keys that bring the person here; shown, not handled.
    void setShortcutHint(const QKeySequence& keys);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void cancelled();
    /// ↓ or ↑ in the field: the list below should take over. `down` tells which.
    void leftByArrow(bool down);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    IconButton* m_clear;
    QString m_hint;
};

} // namespace parvis::ui
