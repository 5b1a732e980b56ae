#include "ui/widgets/timeline/HeightIndex.h"

#include <algorithm>

namespace parvis::ui {

namespace {

std::size_t lowestBit(std::size_t i) {
    return i & (~i + 1);
}

} // namespace

qint64 HeightIndex::offset(int row) const {
    qint64 sum = 0;
    for (auto i = std::size_t(row); i > 0; i -= lowestBit(i))
        sum += m_tree[i];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const {
    if (m_heights.empty())
        return -1;
    std::size_t step = 1;
    while (step * 2 <= m_heights.size())
        step *= 2;
    std::size_t at = 0;
    qint64 left = std::max<qint64>(0, y);
    for (; step > 0; step /= 2) {
        if (at + step <= m_heights.size() && m_tree[at + step] <= left) {
            at += step;
            left -= m_tree[at];
        }
    }
    return int(std::min(at, m_heights.size() - 1));
}

void HeightIndex::set(int row, int height) {
    const int difference = height - m_heights[std::size_t(row)];
    if (difference == 0)
        return;
    m_heights[std::size_t(row)] = height;
    for (auto i = std::size_t(row) + 1; i < m_tree.size(); i += lowestBit(i))
        m_tree[i] += difference;
}

void HeightIndex::insert(int row, int count, int estimate) {
    m_heights.insert(m_heights.begin() + row, std::size_t(count), estimate);
    rebuild();
}

void HeightIndex::remove(int row, int count) {
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    rebuild();
}

void HeightIndex::reset(int count, int estimate) {
    m_heights.assign(std::size_t(count), estimate);
    rebuild();
}

void HeightIndex::rebuild() {
    m_tree.assign(m_heights.size() + 1, 0);
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const std::size_t parent = i + lowestBit(i); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace parvis::ui
