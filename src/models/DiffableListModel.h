#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace parvis::models {

/// The protected calls of a list model that a diff needs; a model derives from this instead of
/// QAbstractListModel.
class DiffableListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

protected:
    /// Makes `current` equal to `next` with as few signals as rows really changed: views keep their
    /// place and selection. `key(row)` identifies a row, has a qHash, and is unique in a list.
    template<class Row, class Key>
    void applyDiff(QList<Row>& current, const QList<Row>& next, Key key) {
        removeMissing(current, next, key);
        for (qsizetype i = 0; i < next.size(); ++i) {
            if (i >= current.size() || key(current[i]) != key(next[i])) {
                if (!moveHere(current, next, i, key)) {
                    i = insertRun(current, next, i, key);
                    continue;
                }
            }
            if (!(current[i] == next[i])) {
                current[i] = next[i];
                emit dataChanged(index(int(i)), index(int(i)));
            }
        }
        Q_ASSERT(current.size() == next.size());
    }

private:
    template<class Row, class Key>
    void removeMissing(QList<Row>& current, const QList<Row>& next, Key key) {
        QSet<std::decay_t<decltype(key(next.first()))>> kept;
        kept.reserve(next.size());
        for (const Row& row : next)
            kept.insert(key(row));
        for (qsizetype last = current.size() - 1; last >= 0; --last) {
            if (kept.contains(key(current[last])))
                continue;
            qsizetype first = last;
            while (first > 0 && !kept.contains(key(current[first - 1])))
                --first;
            beginRemoveRows({}, int(first), int(last));
            current.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Brings the row that belongs to `at` there; false when it is not in `current`.
    template<class Row, class Key>
    bool moveHere(QList<Row>& current, const QList<Row>& next, qsizetype at, Key key) {
        const auto wanted = key(next[at]);
        const auto from = std::find_if(current.cbegin() + at, current.cend(),
                                       [&](const Row& row) { return key(row) == wanted; }) -
                          current.cbegin();
        if (from == current.size())
            return false;
        if (from > at + 1) {
            move(current, from, at);
            return true;
        }
        // The row that stands here goes down: one move, where all others moving up were many.
        const auto strayed = key(current[at]);
        const auto to = std::find_if(next.cbegin() + at, next.cend(),
                                     [&](const Row& row) { return key(row) == strayed; }) -
                        next.cbegin();
        move(current, at, std::min<qsizetype>(to, current.size() - 1));
        return true;
    }

    template<class Row>
    void move(QList<Row>& current, qsizetype from, qsizetype to) {
        beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
        current.move(from, to);
        endMoveRows();
    }

    /// Inserts next[at] and what follows it up to a row that is there already; returns the last.
    template<class Row, class Key>
    qsizetype insertRun(QList<Row>& current, const QList<Row>& next, qsizetype at, Key key) {
        QSet<std::decay_t<decltype(key(next.first()))>> here;
        for (qsizetype i = at; i < current.size(); ++i)
            here.insert(key(current[i]));
        qsizetype end = at + 1;
        while (end < next.size() && !here.contains(key(next[end])))
            ++end;
        beginInsertRows({}, int(at), int(end - 1));
        current.insert(at, end - at, Row{});
        std::copy(next.cbegin() + at, next.cbegin() + end, current.begin() + at);
        endInsertRows();
        return end - 1;
    }
};

} // namespace parvis::models
