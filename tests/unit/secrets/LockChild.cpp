// Takes the lock of a folder, says so, and holds it until its standard input ends or it is killed.

#include "secrets/ProfileLock.h"

#include <cstdio>

int main(int argc, char** argv) {
    if (argc < 2)
        return 2;
    const auto lock = parvis::secrets::ProfileLock::acquire(QString::fromLocal8Bit(argv[1]));
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    while (lock && std::getchar() != EOF) {
    }
    return lock ? 0 : 1;
}
