#pragma once

#include "ui/shell/PaneContext.h"

#include <QObject>

namespace parvis::ui {

/// Opens what people wrote as links: a link to a message that is known here in its place, others
/// with the system's programs, and nothing that is no address of a page or of mail.
class LinkOpener : public QObject {
    Q_OBJECT

public:
    explicit LinkOpener(const PaneContext& context, QObject* parent = nullptr);

    void open(const QString& address);

private:
    void openOutside(const QString& address);

    PaneContext m_context;
};

} // namespace parvis::ui
