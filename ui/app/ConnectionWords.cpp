#include "ui/app/ConnectionWords.h"

#include <QCoreApplication>

namespace parvis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::ConnectionWords)
};

ConnectionWords waiting(const QString& text, Banner::Tone tone = Banner::Tone::Neutral,
                        Icon icon = Icon::CloudOff) {
    return {icon, text, tone, Words::tr("Try now")};
}

ConnectionWords waitingFor(const QString& organisation, const Error& error) {
    using Tone = Banner::Tone;
    switch (error.kind) {
    case ErrorKind::Tls:
        return waiting(
            Words::tr("%1 Nothing is sent until that is put right.").arg(error.forPerson()),
            Tone::Warning, Icon::Warning);
    case ErrorKind::DiskFull:
        return waiting(Words::tr("The disk of this computer is full, so nothing new is fetched. "
                                 "Free some space; it goes on by itself."),
                       Tone::Warning, Icon::Warning);
    case ErrorKind::Storage:
        return waiting(Words::tr("Parvis cannot write to its folder on this computer, so nothing "
                                 "new is fetched. It tries again by itself."),
                       Tone::Warning, Icon::Warning);
    case ErrorKind::RateLimited:
        return waiting(Words::tr("%1 asks for a pause. It goes on by itself.").arg(organisation));
    case ErrorKind::ServerFailure:
    case ErrorKind::BadAnswer:
    case ErrorKind::TooLarge:
        return waiting(Words::tr("%1 has a problem. You can read and write; it is sent later.")
                           .arg(organisation));
    case ErrorKind::Forbidden:
        return waiting(
            error.message.isEmpty()
                ? Words::tr("%1 does not let this account in just now.").arg(organisation)
                : error.message,
            Tone::Warning, Icon::Warning);
    default:
        return waiting(Words::tr("%1 cannot be reached. You can read and write; it is sent later.")
                           .arg(organisation));
    }
}

} // namespace

std::optional<ConnectionWords> connectionWords(const QString& organisation,
                                               const ConnectionState& state) {
    using Phase = ConnectionState::Phase;
    if (state.phase == Phase::SignedOut)
        return ConnectionWords{
            Icon::Key,
            Words::tr("%1 ended your session. What is on this computer stays.").arg(organisation),
            Banner::Tone::Warning, Words::tr("Sign in again")};
    if (state.phase == Phase::Waiting)
        return waitingFor(organisation, state.error);
    return std::nullopt;
}

ConnectionWords connectingWords(const QString& organisation) {
    return {Icon::CloudOff,
            Words::tr("Waiting for an answer from %1…").arg(organisation),
            Banner::Tone::Neutral,
            {}};
}

} // namespace parvis::ui
