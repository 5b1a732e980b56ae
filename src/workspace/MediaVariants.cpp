#include "workspace/MediaVariants.h"

#include <algorithm>

namespace parvis::workspace {

namespace {

constexpr int edges[] = {96, 320, 640, 960};

} // namespace

QString variantOf(QSize fit) {
    if (!fit.isValid())
        return {};
    const int edge = std::max(fit.width(), fit.height());
    for (const int step : edges) {
        if (edge <= step)
            return QString::number(step);
    }
    return {};
}

QStringList mediaVariants() {
    QStringList names{QString()};
    for (const int edge : edges)
        names.append(QString::number(edge));
    return names;
}

} // namespace parvis::workspace
