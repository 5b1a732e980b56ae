#pragma once

#include "base/Id.h"
#include "ui/parts/SheetDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::ui {

class DiskUse;
class PreferenceStore;

/// Everything a person can set, and what they should know about what is kept on this computer.
/// Changes take effect at once.
class SettingsDialog : public SheetDialog {
    Q_OBJECT

public:
    /// `preferences` outlive the dialog.
    SettingsDialog(const PaneContext& context, PreferenceStore& preferences, QWidget* parent);

signals:
    void signOutRequested(parvis::AccountId account);
    void addAccountRequested();
    /// Everything shall go from this computer; to be asked again.
    void wipeRequested();

private:
    void addAppearance();
    void addLanguage();
    void addAccounts();
    void addSending();
    void addDevice();
    void addAbout();

    PaneContext m_context;
    PreferenceStore& m_preferences;
    DiskUse* m_diskUse;
};

} // namespace parvis::ui
