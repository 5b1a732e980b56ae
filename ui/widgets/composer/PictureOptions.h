#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace parvis::ui {

class TextLabel;
class Theme;

/// Below the files that will go with a message: how its pictures go, and whether they tell where
/// they were taken. Hidden where there is nothing to choose or to know.
class PictureOptions : public QWidget {
    Q_OBJECT

public:
    struct State {
        bool scalable = false;   ///< There is a picture that can be made smaller.
        bool large = false;      ///< At most 2048 pixels; otherwise as it is.
        int cleaned = 0;         ///< Pictures whose place is left out.
        int kept = 0;            ///< Pictures that keep it, as the person wanted.
        QStringList unreadable;  ///< Names of damaged pictures, which go out unchanged.
        QStringList unsupported; ///< Names of what Parvis cannot look into.
    };

    explicit PictureOptions(const Theme& theme, QWidget* parent = nullptr);

    void setState(const State& state);
    /// What it says of places; empty: nothing.
    [[nodiscard]] QString note() const;

signals:
    void largeChosen(bool large);
    void keepLocationChosen(bool keep);

private:
    [[nodiscard]] QString words() const;

    State m_state;
    QComboBox* m_size;
    TextLabel* m_note;
    QPushButton* m_change;
};

} // namespace parvis::ui
