#include "ui/signin/Problem.h"

#include <QCoreApplication>
#include <QDir>

namespace parvis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::Problem)
};

} // namespace

Problem problemOf(const Error& error, const QString& folder) {
    const QString place = QDir::toNativeSeparators(folder);
    const QString untouched =
        Words::tr("Nothing was changed: everything is still in %1.").arg(place);
    switch (error.kind) {
    case ErrorKind::Busy:
        return {Words::tr("Parvis is running already"),
                Words::tr("Another Parvis has your profile open; two at once could damage it."),
                Words::tr("Switch to its window. If you cannot find one, end the other Parvis and "
                          "try again.")};
    case ErrorKind::Damaged:
        return {Words::tr("Your profile is damaged"), untouched,
                Words::tr("Accounts and unsent messages in it cannot be read. Restore the folder "
                          "from a backup; or move it to another place and start Parvis again, "
                          "which makes a new one: sign in, and everything that reached the server "
                          "comes back.")};
    case ErrorKind::NewerVersion:
        return {Words::tr("This profile needs a newer Parvis"), untouched,
                Words::tr("A newer version of Parvis has written it, perhaps on another computer "
                          "that shares your files. Install that version and try again.")};
    case ErrorKind::NoKeychain:
        return {Words::tr("Your keychain does not answer"), untouched,
                Words::tr("The key to your profile is in the keychain of this computer, which is "
                          "locked or not running. Unlock it, then try again.")};
    case ErrorKind::DiskFull:
        return {Words::tr("The disk is full"), untouched,
                Words::tr("Free some space on the disk that holds this folder, then try again.")};
    case ErrorKind::Storage:
        return {Words::tr("Parvis cannot use its folder"), untouched,
                Words::tr("Look whether the disk is connected, and whether you may read and write "
                          "in %1. Then try again.")
                    .arg(place)};
    case ErrorKind::InvalidInput:
        return {Words::tr("This folder cannot be used"), untouched, error.forPerson()};
    default:
        return {Words::tr("Parvis could not start"), untouched,
                Words::tr("%1 Try again. If it stays so, copy the details and send them to those "
                          "who look after this computer.")
                    .arg(error.forPerson())};
    }
}

} // namespace parvis::ui
