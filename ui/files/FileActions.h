#pragma once

#include "domain/Media.h"
#include "ui/shell/PaneContext.h"

#include <QObject>

class QWidget;

namespace parvis::ui {

/// What can be done with a file: to save it, and to open it with another program of the computer.
/// Says what went wrong.
class FileActions : public QObject {
    Q_OBJECT

public:
    explicit FileActions(const PaneContext& context, QObject* parent = nullptr);

    /// Asks where to, over `window`.
    void save(const Attachment& attachment, QWidget* window);
    /// Lends a copy to the program that the system has for such files; it goes when Parvis ends.
    /// What may run as a program is not opened, and the person hears why.
    void openOutside(const Attachment& attachment);

private:
    PaneContext m_context;
};

} // namespace parvis::ui
