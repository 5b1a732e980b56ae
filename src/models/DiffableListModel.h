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
    /// place and selection. `key(row)` identifies a row and has a qHash.
    template<class Row, class Key>
    void applyDiff(QList<Row>& current, const QList<Row>& next, Key key) {
        removeMissing(current, next, key);
        for (qsizetype i = 0; i < next.size(); ++i) {
            if (i < current.size() && key(current[i]) == key(next[i])) {
                if (!(current[i] == next[i])) {
                    current[i] = next[i];
                    emit dataChanged(index(int(i)), index(int(i)));
                }
                continue;
            }
            const auto later =
                std::find_if(current.cbegin() + i, current.cend(),
                             [&](const Row& row) { return key(row) == key(next[i]); });
            if (later != current.cend()) {
                moveUp(current, later - current.cbegin(), i);
                current[i] = next[i];
                emit dataChanged(index(int(i)), index(int(i)));
            } else {
                i = insertRun(current, next, i, key);
            }
        }
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

    template<class Row>
    void moveUp(QList<Row>& current, qsizetype from, qsizetype to) {
        beginMoveRows({}, int(from), int(from), {}, int(to));
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
