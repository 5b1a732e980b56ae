#include "ui/theme/Resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function, so it cannot stand inside a namespace.
static void registerParvisResources() {
    Q_INIT_RESOURCE(parvis);
}

void parvis::initResources() {
    registerParvisResources();
}
