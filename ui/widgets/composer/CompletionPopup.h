#pragma once

#include "ui/widgets/composer/CompletionSource.h"

#include <QWidget>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// The list of proposals over the caret. Never takes the focus: the field forwards its keys.
class CompletionPopup : public QWidget {
    Q_OBJECT

public:
    CompletionPopup(const Theme& theme, AvatarProvider* provider, QWidget* parent);

    /// Shows the proposals above `caret` (global); hides without any.
    void propose(const QList<Completion>& completions, const QRect& caret);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// True when the key was for the list.
    bool handleKey(int key);
    [[nodiscard]] QString currentTitle() const;

signals:
    void accepted(const parvis::ui::Completion& completion);
    /// The highlighted proposal changed; for screen readers.
    void currentChanged(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void setCurrent(int index);
    [[nodiscard]] int rowHeight() const;
    void paintEntry(QPainter& painter, const Completion& entry, const QRect& rect,
                    bool current) const;

    const Theme& m_theme;
    AvatarProvider* m_provider;
    QList<Completion> m_completions;
    int m_current = 0;
};

} // namespace parvis::ui
