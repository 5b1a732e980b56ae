#pragma once

#include "ui/settings/Preferences.h"

#include <QObject>
#include <QThreadPool>

namespace parvis::ui {

/// Keeps the preferences in a small file of their own, beside the profile and not in it: they are
/// needed before a profile is open, for the passphrase and the sign-in, and hold nothing that would
/// have to be encrypted. Read once, when it is made; written in a thread of its own. GUI thread.
class PreferenceStore : public QObject {
    Q_OBJECT

public:
    /// `path` of an INI file, which may be missing; empty: nothing is read or written.
    explicit PreferenceStore(const QString& path, QObject* parent = nullptr);
    /// Waits until the file is written.
    ~PreferenceStore() override;

    /// Where the preferences of the person at this computer are.
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] const Preferences& current() const { return m_current; }
    void set(const Preferences& preferences);

signals:
    void changed();

private:
    QString m_path;
    Preferences m_current;
    QThreadPool m_writer;
};

} // namespace parvis::ui
