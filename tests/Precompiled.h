#pragma once

// What nearly every test reads.

#include "protocol/Precompiled.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef QT_WIDGETS_LIB
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#endif
