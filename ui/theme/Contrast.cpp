#include "ui/theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace parvis::ui {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor withContrast(const QColor& colour, const QColor& background, double ratio) {
    const QColor target = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step <= 50; ++step) {
        const QColor candidate = mixed(colour, target, step / 50.0);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return target;
}

QColor mixed(const QColor& base, const QColor& over, double share) {
    const auto blend = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {blend(base.red(), over.red()), blend(base.green(), over.green()),
            blend(base.blue(), over.blue())};
}

} // namespace parvis::ui
