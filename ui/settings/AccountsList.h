#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QVBoxLayout;

namespace parvis::ui {

/// The accounts of this profile: who one is there, on which server, whether it is connected, and
/// the way out.
class AccountsList : public QWidget {
    Q_OBJECT

public:
    explicit AccountsList(const PaneContext& context, QWidget* parent = nullptr);

signals:
    void signOutRequested(parvis::AccountId account);

private:
    void rebuild();

    PaneContext m_context;
    QVBoxLayout* m_rows;
};

} // namespace parvis::ui
