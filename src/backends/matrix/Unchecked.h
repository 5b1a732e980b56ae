#pragma once

#include "protocol/Change.h"

#include <QList>
#include <QString>

namespace parvis::matrix {

/// An edit whose original has not been seen in this run: whether one author wrote both has to be
/// asked of the server before it counts.
struct UncheckedEdit {
    QString room;
    QString original;
    MessageEdited change;
};

/// A removal of an event that has not been seen in this run: whether that was a message or a
/// reaction has to be asked of the server.
struct UncheckedRemoval {
    QString room;
    QString event;
    PersonId by;
    QString reason;
};

/// What a stretch of timeline leaves open.
struct Unchecked {
    QList<UncheckedEdit> edits;
    QList<UncheckedRemoval> removals;

    void append(const Unchecked& more) {
        edits += more.edits;
        removals += more.removals;
    }
};

} // namespace parvis::matrix
