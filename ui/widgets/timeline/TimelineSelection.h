#pragma once

#include <algorithm>
#include <utility>

namespace parvis::ui {

/// A stretch of text through the rows of a timeline: from where the person began to where they are.
struct TimelineSelection {
    struct Position {
        int row = -1;
        int offset = 0;
        friend auto operator<=>(const Position&, const Position&) = default;
    };
    Position begin; ///< Where the pointer went down.
    Position end;   ///< Where it is now; may stand before `begin`.

    [[nodiscard]] bool isEmpty() const { return begin.row < 0 || begin == end; }
    [[nodiscard]] Position first() const { return std::min(begin, end); }
    [[nodiscard]] Position last() const { return std::max(begin, end); }

    /// The selected positions of a row with `length` positions; equal when nothing is.
    [[nodiscard]] std::pair<int, int> inRow(int row, int length) const {
        if (isEmpty() || row < first().row || row > last().row)
            return {0, 0};
        return {row == first().row ? first().offset : 0,
                row == last().row ? last().offset : length};
    }

    /// Follows rows that come or go before the selection; is cleared when its own rows go.
    void rowsInserted(int at, int count) {
        for (Position* position : {&begin, &end})
            if (position->row >= at)
                position->row += count;
    }
    void rowsRemoved(int at, int count) {
        if (first().row < at + count && last().row >= at)
            *this = {};
        for (Position* position : {&begin, &end})
            if (position->row >= at + count)
                position->row -= count;
    }
};

} // namespace parvis::ui
