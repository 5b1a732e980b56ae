#pragma once

#include <QTextEdit>
#include <QUrl>

namespace parvis::ui {

class CompletionPopup;
class Theme;

/// The text field of the composer: plain text, one to eight lines high, and the keys.
class ComposerEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit ComposerEdit(const Theme& theme, QWidget* parent = nullptr);

    /// Enter sends and Shift+Enter breaks the line, or the other way round with Ctrl+Enter.
    void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
    void setPopup(CompletionPopup* popup) { m_popup = popup; }
    /// What stands in the empty field, cut to its one line.
    void setHint(const QString& hint);
    /// Puts `mark` around the selection, or takes it away: "**" for bold.
    void toggleMark(const QString& mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The word being typed after a trigger, with its trigger: "@ai", ":smi"; empty otherwise.
    [[nodiscard]] QString pendingTrigger() const;
    /// Replaces pendingTrigger() by `text` and a space.
    void completeWith(const QString& text);

signals:
    void sendRequested();
    void editLastRequested();
    void escapePressed();
    void imagePasted(const QImage& image);
    void filesDropped(const QList<QUrl>& files);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void applyTheme();
    void fitHeight();
    void fitHint();
    bool handleShortcut(QKeyEvent* event);

    const Theme& m_theme;
    CompletionPopup* m_popup = nullptr;
    QString m_hint;
    bool m_enterSends = true;
};

} // namespace parvis::ui
