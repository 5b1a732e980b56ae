#include "ui/signin/SignInWords.h"

#include "ui/parts/ErrorWords.h"

#include <QCoreApplication>

namespace parvis::ui {

namespace {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::SignInWords)
};

} // namespace

QString probeFailure(const Error& error, const QString& typed) {
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return error.message.isEmpty()
                   ? SignInWords::tr("“%1” cannot be an address. It looks like "
                                     "chat.example.org, or like @you:example.org.")
                         .arg(typed)
                   : error.message;
    case ErrorKind::NotAServer:
    case ErrorKind::BadAnswer:
        return SignInWords::tr("Something answers at %1, but it is no server that Parvis knows: "
                               "perhaps a web page. Ask your organisation for the address of its "
                               "chat server.")
            .arg(typed);
    case ErrorKind::NotFound:
        return SignInWords::tr("There is no computer with the name %1. Check the spelling.")
            .arg(typed);
    case ErrorKind::Offline:
        return SignInWords::tr("%1 cannot be reached. Check the spelling, and whether this "
                               "computer is online; some servers answer only inside the "
                               "organisation's network or VPN.")
            .arg(typed);
    case ErrorKind::TimedOut:
        return SignInWords::tr("%1 did not answer in time. Try again, or check the address.")
            .arg(typed);
    case ErrorKind::Tls:
        return SignInWords::tr("%1 To be safe, Parvis sent nothing. Tell those who look after the "
                               "server.")
            .arg(error.forPerson());
    default:
        return error.forPerson();
    }
}

QString signInFailure(const Error& error, const QString& organisation) {
    switch (error.kind) {
    case ErrorKind::WrongCredentials:
        return SignInWords::tr("User name or password is not right. Capitals count in passwords.");
    case ErrorKind::Forbidden:
        return error.message.isEmpty()
                   ? SignInWords::tr("%1 does not let this account in. It may be locked; ask those "
                                     "who look after it.")
                         .arg(organisation)
                   : error.message;
    case ErrorKind::RateLimited: {
        const QString when = pauseText(error);
        return when.isEmpty()
                   ? SignInWords::tr("That was too often. Wait a little, then try again.")
                   : SignInWords::tr("That was too often. Try again %1.").arg(when);
    }
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        return SignInWords::tr("%1 cannot be reached just now. What you typed is still here; try "
                               "again.")
            .arg(organisation);
    case ErrorKind::Tls:
        return SignInWords::tr("%1 To be safe, the password was not sent. Tell those who look "
                               "after the server.")
            .arg(error.forPerson());
    case ErrorKind::ServerFailure:
        return SignInWords::tr("%1 has a problem just now. Try again in a few minutes.")
            .arg(organisation);
    case ErrorKind::DiskFull:
    case ErrorKind::Storage:
        return SignInWords::tr(
                   "Signed in, but the account could not be stored on this computer. %1")
            .arg(error.forPerson());
    default:
        return error.forPerson();
    }
}

} // namespace parvis::ui
