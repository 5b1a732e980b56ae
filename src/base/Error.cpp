#include "base/Error.h"

#include <QCoreApplication>

namespace parvis {

QString Error::forPerson() const {
    return message.isEmpty() ? describe(kind) : message;
}

bool Error::isTransient() const {
    switch (kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::BadAnswer:
        return true;
    default:
        return false;
    }
}

QString describe(ErrorKind kind) {
    const auto text = [](const char* source) {
        return QCoreApplication::translate("parvis::Error", source);
    };
    switch (kind) {
    case ErrorKind::Cancelled:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "Cancelled."));
    case ErrorKind::TimedOut:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "The server did not answer in time."));
    case ErrorKind::Offline:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "The server cannot be reached."));
    case ErrorKind::Tls:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "The server's certificate is not trusted."));
    case ErrorKind::NotAServer:
        return text(QT_TRANSLATE_NOOP(
            "parvis::Error", "There is no server that Parvis can talk to at this address."));
    case ErrorKind::BadAnswer:
        return text(QT_TRANSLATE_NOOP(
            "parvis::Error", "The server sent an answer that Parvis does not understand."));
    case ErrorKind::SignedOut:
        return text(QT_TRANSLATE_NOOP(
            "parvis::Error", "The server ended this session. Sign in again; nothing was lost."));
    case ErrorKind::WrongCredentials:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "The user name or password is not right."));
    case ErrorKind::Forbidden:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "You do not have the right to do this."));
    case ErrorKind::NotFound:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "This does not exist, or not any more."));
    case ErrorKind::RateLimited:
        return text(QT_TRANSLATE_NOOP(
            "parvis::Error", "The server asks for a pause. Parvis tries again by itself."));
    case ErrorKind::Conflict:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "This exists already."));
    case ErrorKind::TooLarge:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "This is larger than the server allows."));
    case ErrorKind::InvalidInput:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "This input cannot be right."));
    case ErrorKind::ServerFailure:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "The server has a problem. Parvis tries again by itself."));
    case ErrorKind::Unsupported:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "This server cannot do that."));
    case ErrorKind::Storage:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "Parvis cannot read or write its folder on this computer."));
    case ErrorKind::DiskFull:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "The disk is full. Free some space; nothing was lost."));
    case ErrorKind::Damaged:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "Stored data is damaged."));
    case ErrorKind::WrongKey:
        return text(QT_TRANSLATE_NOOP("parvis::Error", "The key does not open the stored data."));
    case ErrorKind::Busy:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "Parvis is already running with this profile folder."));
    case ErrorKind::NewerVersion:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "This data was written by a newer version of Parvis."));
    case ErrorKind::NoKeychain:
        return text(QT_TRANSLATE_NOOP("parvis::Error",
                                      "There is no keychain on this computer, or it is locked."));
    case ErrorKind::Internal:
        break;
    }
    return text(QT_TRANSLATE_NOOP("parvis::Error", "Parvis made a mistake."));
}

QLatin1String name(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Cancelled:
        return QLatin1String("cancelled");
    case ErrorKind::TimedOut:
        return QLatin1String("timed-out");
    case ErrorKind::Offline:
        return QLatin1String("offline");
    case ErrorKind::Tls:
        return QLatin1String("tls");
    case ErrorKind::NotAServer:
        return QLatin1String("not-a-server");
    case ErrorKind::BadAnswer:
        return QLatin1String("bad-answer");
    case ErrorKind::SignedOut:
        return QLatin1String("signed-out");
    case ErrorKind::WrongCredentials:
        return QLatin1String("wrong-credentials");
    case ErrorKind::Forbidden:
        return QLatin1String("forbidden");
    case ErrorKind::NotFound:
        return QLatin1String("not-found");
    case ErrorKind::RateLimited:
        return QLatin1String("rate-limited");
    case ErrorKind::Conflict:
        return QLatin1String("conflict");
    case ErrorKind::TooLarge:
        return QLatin1String("too-large");
    case ErrorKind::InvalidInput:
        return QLatin1String("invalid-input");
    case ErrorKind::ServerFailure:
        return QLatin1String("server-failure");
    case ErrorKind::Unsupported:
        return QLatin1String("unsupported");
    case ErrorKind::Storage:
        return QLatin1String("storage");
    case ErrorKind::DiskFull:
        return QLatin1String("disk-full");
    case ErrorKind::Damaged:
        return QLatin1String("damaged");
    case ErrorKind::WrongKey:
        return QLatin1String("wrong-key");
    case ErrorKind::Busy:
        return QLatin1String("busy");
    case ErrorKind::NewerVersion:
        return QLatin1String("newer-version");
    case ErrorKind::NoKeychain:
        return QLatin1String("no-keychain");
    case ErrorKind::Internal:
        break;
    }
    return QLatin1String("internal");
}

} // namespace parvis
