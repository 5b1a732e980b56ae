#pragma once

#include <QListView>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// A list as the second column shows it: no frame, smooth scrolling, rows by ListRowDelegate.
/// Opens a row by activated() on a click or Enter. Repaints when pictures arrive.
class ListView : public QListView {
    Q_OBJECT

public:
    /// `provider` may be null. Both outlive the view.
    ListView(const Theme& theme, AvatarProvider* provider, const QString& accessibleName,
             QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace parvis::ui
