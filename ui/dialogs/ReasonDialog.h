#pragma once

#include "base/Task.h"
#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"

class QLineEdit;

namespace parvis::ui {

/// Does something to somebody or to what they wrote, with a reason: says what it means, and has a
/// field for the reason. What it does hangs on submitted().
class ReasonDialog : public FormDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString meaning; ///< What will happen.
        QString action;  ///< On the button: a verb.
        QString hint;    ///< Who reads the reason.
    };

    /// Object names: `name` for the dialog, "reason" for the field. Without a reason nothing is
    /// done when `required`.
    ReasonDialog(const Theme& theme, const Words& words, const QString& name, bool required,
                 QWidget* parent);

    /// In one line; empty: none.
    [[nodiscard]] QString reason() const;
    /// Shows `busy` until the task ends, and then what went wrong; closes when nothing did.
    void await(Task<Receipt> task, const QString& busy);

private:
    QLineEdit* m_reason;
};

} // namespace parvis::ui
