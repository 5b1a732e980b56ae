#pragma once

#include <QtGlobal>

#include <vector>

namespace parvis::ui {

/// The heights of all rows of a view, estimated or measured, with sums in logarithmic time
/// (a Fenwick tree). Pixels; qint64 because 100,000 tall rows pass 2^31.
class HeightIndex {
public:
    [[nodiscard]] int count() const { return int(m_heights.size()); }
    /// The height of all rows.
    [[nodiscard]] qint64 total() const { return offset(count()); }
    [[nodiscard]] int height(int row) const { return m_heights[std::size_t(row)]; }
    /// The sum of the heights of the rows before `row`; 0 <= row <= count().
    [[nodiscard]] qint64 offset(int row) const;
    /// The row that covers `y`, the first or last one beyond the ends, -1 when there is none.
    [[nodiscard]] int rowAt(qint64 y) const;

    void set(int row, int height);
    /// Linear in count().
    void insert(int row, int count, int estimate);
    void remove(int row, int count);
    void reset(int count, int estimate);

private:
    void rebuild();

    std::vector<int> m_heights;
    std::vector<qint64> m_tree; // 1-based
};

} // namespace parvis::ui
