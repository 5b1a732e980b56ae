#include "ctl/Interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace parvis::ctl {

namespace {

std::atomic<bool> caught = false;
int pipeEnds[2] = {-1, -1};

extern "C" void onSignal(int) {
    caught = true;
    const char byte = 0;
    // The pipe wakes the event loop; when it is full, a wake-up is under way already.
    (void)!::write(pipeEnds[1], &byte, 1);
}

} // namespace

struct Interrupt::Watch {
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>()) {
    if (::pipe(pipeEnds) != 0)
        return; // the default action of the signals stays
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_watch->notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_watch->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        (void)!::read(pipeEnds[0], bytes, sizeof bytes);
        emit interrupted();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;   // no SA_RESTART: waiting for a password ends too
    action.sa_flags = SA_RESETHAND; // a second one ends the program at once
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before{};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup, or a job in the background
            ::sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt() = default;

bool wasInterrupted() {
    return caught;
}

} // namespace parvis::ctl
