#pragma once

#include <QWidget>

namespace parvis::ui {

class IconButton;
class Theme;

/// The small bar over the message under the pointer: react, reply, thread, more. The pointer's
/// short cut; the context menu offers the same to the keyboard.
class MessageActions : public QWidget {
    Q_OBJECT

public:
    MessageActions(const Theme& theme, QWidget* parent);

    /// What the conversation allows.
    void setAllowed(bool react, bool reply, bool thread);

signals:
    void react();
    void reply();
    void thread();
    void more();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    IconButton* add(const QString& name, IconButton* button);

    const Theme& m_theme;
    IconButton* m_react;
    IconButton* m_reply;
    IconButton* m_thread;
    IconButton* m_more;
};

} // namespace parvis::ui
