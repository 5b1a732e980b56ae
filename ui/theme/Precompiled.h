#pragma once

// Headers that nearly every translation unit of the window reads; nothing of our own.

#include <QAbstractItemModel>
#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QIcon>
#include <QLabel>
#include <QLayout>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QString>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
