#pragma once

#include "ui/parts/AvatarRow.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace parvis::ui {

class Spinner;
class TextLabel;

/// Something that waits for an answer: a row that opens it, and two answers. While the answer is on
/// its way the row says so; when it fails, the reason stands in the row and the answers are back.
class RequestRow : public QWidget {
    Q_OBJECT

public:
    RequestRow(const Theme& theme, AvatarProvider* provider, QWidget* parent = nullptr);

    /// `yes` and `no`: the words on the answers.
    void setInfo(const AvatarRowInfo& info, const QString& yes, const QString& no);
    void setBusy(bool busy);
    void setError(const QString& error);

signals:
    void pressed();
    void answered(bool yes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    AvatarRow* m_row;
    QPushButton* m_yes;
    QPushButton* m_no;
    Spinner* m_spinner;
    QBoxLayout* m_line;
    QHBoxLayout* m_answers;
    TextLabel* m_error;
};

} // namespace parvis::ui
