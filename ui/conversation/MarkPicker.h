#pragma once

#include "protocol/Command.h"

#include <QWidget>

class QCheckBox;

namespace parvis::ui {

/// The marks that a post can have: "Important", "Must read". Hidden from whoever may not give them.
class MarkPicker : public QWidget {
    Q_OBJECT

public:
    explicit MarkPicker(QWidget* parent = nullptr);

    void clear();
    /// Takes over what is chosen.
    void applyTo(MessageContent& content) const;

signals:
    void changed();

private:
    QCheckBox* m_important;
    QCheckBox* m_mustRead;
};

} // namespace parvis::ui
