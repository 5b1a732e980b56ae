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
    /// Shows what a post has that was taken back.
    void takeFrom(const MessageContent& content);

signals:
    void changed();

private:
    QCheckBox* m_important;
    QCheckBox* m_mustRead;
};

} // namespace parvis::ui
