#include "ctl/Interrupt.h"

#include <QMetaObject>

#include <atomic>
#include <windows.h>

namespace parvis::ctl {

namespace {

std::atomic<bool> caught = false;
std::atomic<Interrupt*> watching = nullptr;

BOOL WINAPI onControl(DWORD) {
    if (caught.exchange(true))
        return FALSE; // a second one ends the program at once
    if (Interrupt* interrupt = watching)
        QMetaObject::invokeMethod(interrupt, &Interrupt::interrupted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interrupt::Watch {};

Interrupt::Interrupt(QObject* parent)
    : QObject(parent) {
    watching = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt() {
    SetConsoleCtrlHandler(onControl, FALSE);
    watching = nullptr;
}

bool wasInterrupted() {
    return caught;
}

} // namespace parvis::ctl
