#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace parvis::policy {

/// What the organisation decided for its computers. Without any decision nothing leaves a computer
/// that was not asked for: see the defaults.
struct Policy {
    /// Whoever writes a link may have the server look at the page behind it, and send a card of it
    /// along; such cards are shown.
    bool linkPreviews = false;
    /// The web office that turns office documents into PDF for reading them: the address of a
    /// service that speaks as Collabora Online's /cool/convert-to/pdf. Not valid: there is none.
    QUrl officeConverter;

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// The policy as it was read, and what to tell those who wrote it.
struct Reading {
    Policy policy;
    QStringList sources;    ///< Files or places that had something to say, in the order of reading.
    QStringList complaints; ///< Of what was not understood and left out, translated.
};

/// Reads what IT pushed to this computer: on Linux the files *.json in /etc/parvis/policies, in the
/// order of their names, where later ones win; on Windows
/// HKEY_LOCAL_MACHINE\Software\Policies\Parvis; on macOS the managed preferences of
/// org.parvis.Parvis. People cannot write there. Never fails: what cannot be read is a complaint.
/// Reads small files: once, at the start.
[[nodiscard]] Reading read();

/// The same from the files of a folder.
[[nodiscard]] Reading readFolder(const QString& folder);

} // namespace parvis::policy
