#include "backends/demo/SamplePaintings.h"

#include "backends/demo/Random.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <functional>
#include <vector>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

struct Sky {
    QRgb top;
    QRgb bottom;
    QRgb far;  ///< Of the mountains, in the haze.
    QRgb near; ///< Of the mountains, in front.
};

double unit(Random& random) {
    return random.below(10'000) / 10'000.0;
}

QColor mixed(QRgb a, QRgb b, double t) {
    const auto part = [t](int from, int to) {
        return static_cast<int>(from + (to - from) * t);
    };
    return {part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b))};
}

/// The outline of a chain of mountains by halving the distance again and again.
std::vector<double> outline(Random& random, int steps, double rough) {
    std::vector<double> heights{unit(random), unit(random)};
    for (int i = 0; i < steps; ++i) {
        std::vector<double> finer;
        for (std::size_t k = 0; k + 1 < heights.size(); ++k) {
            finer.push_back(heights[k]);
            finer.push_back((heights[k] + heights[k + 1]) / 2 + (unit(random) - 0.5) * rough);
        }
        finer.push_back(heights.back());
        heights = std::move(finer);
        rough *= 0.52;
    }
    return heights;
}

void paintChain(QPainter& painter, QSize size, Random& random, double base, double height,
                const QColor& colour, bool snow) {
    const auto heights = outline(random, 8, 0.9);
    QPainterPath path;
    path.moveTo(0, size.height());
    const double step = double(size.width()) / double(heights.size() - 1);
    for (std::size_t i = 0; i < heights.size(); ++i)
        path.lineTo(double(i) * step, size.height() * (base - height * heights[i]));
    path.lineTo(size.width(), size.height());
    path.closeSubpath();
    QLinearGradient fill(0, size.height() * (base - height), 0, size.height());
    fill.setColorAt(0, snow ? QColor(250, 252, 255) : colour.lighter(112));
    fill.setColorAt(snow ? 0.25 : 0.4, colour);
    fill.setColorAt(1, colour.darker(118));
    painter.fillPath(path, fill);
}

void paintMountains(QPainter& painter, QSize size, Random& random, const Sky& sky, bool snow) {
    QLinearGradient air(0, 0, 0, size.height());
    air.setColorAt(0, QColor(sky.top));
    air.setColorAt(0.8, QColor(sky.bottom));
    painter.fillRect(QRect({}, size), air);
    const QPointF sun(size.width() * (0.2 + 0.6 * unit(random)), size.height() * 0.28);
    QRadialGradient glow(sun, size.width() * 0.35);
    glow.setColorAt(0, QColor(255, 250, 230, 210));
    glow.setColorAt(0.12, QColor(255, 244, 214, 120));
    glow.setColorAt(1, QColor(255, 240, 210, 0));
    painter.fillRect(QRect({}, size), glow);
    constexpr int chains = 5;
    for (int i = 0; i < chains; ++i) {
        const double t = double(i) / (chains - 1);
        paintChain(painter, size, random, 0.62 + 0.34 * t, 0.42 - 0.2 * t,
                   mixed(sky.far, sky.near, t), snow && i < 3);
    }
}

void paintNight(QPainter& painter, QSize size, Random& random) {
    QLinearGradient air(0, 0, 0, size.height());
    air.setColorAt(0, QColor(8, 12, 34));
    air.setColorAt(1, QColor(42, 58, 104));
    painter.fillRect(QRect({}, size), air);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 420; ++i) {
        const double radius = 0.4 + 1.5 * std::pow(unit(random), 4) * size.width() / 800.0;
        painter.setBrush(QColor(255, 250, 235, 70 + random.below(186)));
        painter.drawEllipse(QPointF(unit(random) * size.width(), unit(random) * size.height()),
                            radius, radius);
    }
    // A comet: a tail of many faint strokes that fan out from the head.
    const QPointF head(size.width() * 0.64, size.height() * 0.36);
    for (int i = 0; i < 160; ++i) {
        const double angle = 2.62 + (unit(random) - 0.5) * 0.24;
        const double length = size.width() * (0.12 + 0.34 * unit(random));
        painter.setPen(QPen(QColor(200, 225, 255, 12), size.width() / 240.0));
        painter.drawLine(head, head + QPointF(std::cos(angle), -std::sin(angle)) * length);
    }
    QRadialGradient glow(head, size.width() * 0.03);
    glow.setColorAt(0, QColor(255, 255, 255));
    glow.setColorAt(1, QColor(210, 230, 255, 0));
    painter.fillRect(QRect({}, size), glow);
    paintChain(painter, size, random, 0.98, 0.18, QColor(10, 14, 26), false);
}

void paintGrid(QPainter& painter, const QRectF& area) {
    painter.setPen(QPen(QColor(228, 224, 217), 1));
    for (int i = 0; i <= 6; ++i) {
        const double y = area.top() + area.height() * i / 6;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(QPen(QColor(120, 128, 134), 2));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
}

void paintPlot(QPainter& painter, QSize size, Random& random) {
    painter.fillRect(QRect({}, size), QColor(253, 252, 250));
    const QRectF area(size.width() * 0.07, size.height() * 0.08, size.width() * 0.87,
                      size.height() * 0.82);
    paintGrid(painter, area);
    const QColor colours[] = {QColor(11, 107, 116), QColor(181, 86, 43)};
    for (int curve = 0; curve < 2; ++curve) {
        QPainterPath path;
        double wander = 0;
        const double bump = 0.25 + 0.5 * unit(random);
        for (int i = 0; i <= 400; ++i) {
            const double x = i / 400.0;
            wander += (unit(random) - 0.5) * 0.012 - wander * 0.02;
            const double peak = curve == 0 ? 0.5 * std::exp(-std::pow((x - bump) / 0.018, 2)) : 0;
            const double y = 0.28 + 0.16 * curve + 0.05 * std::sin(5 * x + curve) + wander + peak;
            const QPointF point(area.left() + x * area.width(), area.bottom() - y * area.height());
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setPen(QPen(colours[curve], qMax(1.5, size.width() / 420.0)));
        painter.drawPath(path);
    }
}

void paintBars(QPainter& painter, QSize size, Random& random) {
    painter.fillRect(QRect({}, size), QColor(253, 252, 250));
    const QRectF area(size.width() * 0.07, size.height() * 0.08, size.width() * 0.87,
                      size.height() * 0.82);
    paintGrid(painter, area);
    constexpr int bars = 12;
    for (int i = 0; i < bars; ++i) {
        const double height = area.height() * (0.2 + 0.7 * unit(random));
        const double width = area.width() / bars;
        const QRectF bar(area.left() + i * width + width * 0.18, area.bottom() - height,
                         width * 0.64, height);
        QPainterPath path;
        path.addRoundedRect(bar, 4, 4);
        painter.fillPath(path, i == 8 ? QColor(181, 86, 43) : QColor(11, 107, 116));
    }
}

/// A picture made point by point; `value` gives 0 to 1 for coordinates from -1 to 1.
void paintField(QImage& image, const std::function<double(double, double)>& value, QRgb low,
                QRgb middle, QRgb high) {
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double v =
                qBound(0.0, value(2.0 * x / image.width() - 1, 2.0 * y / image.height() - 1), 1.0);
            line[x] = (v < 0.5 ? mixed(low, middle, v * 2) : mixed(middle, high, v * 2 - 1)).rgb();
        }
    }
}

void paintHeat(QImage& image, Random& random) {
    const double a = 2 + 3 * unit(random);
    const double b = 2 + 3 * unit(random);
    const double c = 6 * unit(random);
    paintField(
        image,
        [&](double x, double y) {
            return 0.5 + 0.22 * std::sin(a * x + c) * std::cos(b * y) +
                   0.16 * std::sin(3 * a * x * y + c) + 0.12 * std::cos(b * (x - y) * 2) +
                   (unit(random) - 0.5) * 0.03;
        },
        qRgb(28, 32, 78), qRgb(24, 140, 140), qRgb(250, 228, 120));
}

void paintRings(QImage& image, Random& random) {
    struct Bubble {
        double x, y, r;
    };
    std::vector<Bubble> bubbles;
    for (int i = 0; i < 46; ++i)
        bubbles.push_back({unit(random) * 1.8 - 0.9, unit(random) * 1.8 - 0.9,
                           0.02 + 0.08 * std::pow(unit(random), 2)});
    paintField(
        image,
        [&](double x, double y) {
            const double radius = std::sqrt(x * x + y * y);
            double v = 0.62 + 0.05 * std::sin(42 * radius) - 0.18 * radius;
            if (y > 0.30 && y < 0.335)
                v -= 0.25; // the layer of ash
            for (const Bubble& bubble : bubbles) {
                const double d = std::hypot(x - bubble.x, y - bubble.y) / bubble.r;
                if (d < 1)
                    v = 0.12 + 0.1 * d;
                else if (d < 1.25)
                    v += 0.3 * (1.25 - d);
            }
            if (radius > 0.97)
                v = 0.04;
            return v + (unit(random) - 0.5) * 0.05;
        },
        qRgb(12, 20, 32), qRgb(92, 138, 168), qRgb(244, 250, 255));
}

void paintPlan(QPainter& painter, QSize size, Random& random) {
    painter.fillRect(QRect({}, size), QColor(246, 244, 236));
    painter.setPen(QPen(QColor(206, 214, 214), 1));
    const int cell = qMax(8, size.width() / 40);
    for (int x = 0; x < size.width(); x += cell)
        painter.drawLine(x, 0, x, size.height());
    for (int y = 0; y < size.height(); y += cell)
        painter.drawLine(0, y, size.width(), y);
    painter.setPen(QPen(QColor(29, 53, 74), qMax(2.0, size.width() / 350.0)));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame(size.width() * 0.16, size.height() * 0.2, size.width() * 0.68,
                       size.height() * 0.6);
    painter.drawRoundedRect(frame, 18, 18);
    painter.drawRect(frame.adjusted(cell * 2, cell * 2, -cell * 2, -cell * 2));
    for (int i = 0; i < 16; ++i) {
        const double t = (i % 8 + 0.5) / 8;
        const double y = i < 8 ? frame.top() + cell : frame.bottom() - cell;
        painter.drawEllipse(QPointF(frame.left() + t * frame.width(), y), cell * 0.35, cell * 0.35);
    }
    painter.setPen(QPen(QColor(181, 86, 43), 2, Qt::DashLine));
    const double middle = frame.center().y() + (unit(random) - 0.5) * cell;
    painter.drawLine(QPointF(size.width() * 0.06, middle), QPointF(size.width() * 0.94, middle));
    painter.drawLine(QPointF(frame.center().x(), size.height() * 0.08),
                     QPointF(frame.center().x(), size.height() * 0.92));
}

} // namespace

QImage paintSample(const QString& kind, QSize size, quint64 seed) {
    QImage image(size, QImage::Format_RGB32);
    Random random(seed * 7919 + 17);
    if (kind == "heat"_L1) {
        paintHeat(image, random);
        return image;
    }
    if (kind == "rings"_L1) {
        paintRings(image, random);
        return image;
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == "ridge"_L1)
        paintMountains(
            painter, size, random,
            {qRgb(58, 122, 182), qRgb(206, 226, 238), qRgb(140, 166, 190), qRgb(34, 66, 62)},
            false);
    else if (kind == "snow"_L1)
        paintMountains(
            painter, size, random,
            {qRgb(70, 130, 196), qRgb(222, 236, 246), qRgb(176, 198, 218), qRgb(216, 226, 238)},
            true);
    else if (kind == "dawn"_L1)
        paintMountains(
            painter, size, random,
            {qRgb(64, 60, 120), qRgb(250, 178, 128), qRgb(150, 108, 140), qRgb(48, 36, 66)}, false);
    else if (kind == "night"_L1)
        paintNight(painter, size, random);
    else if (kind == "plot"_L1)
        paintPlot(painter, size, random);
    else if (kind == "bars"_L1)
        paintBars(painter, size, random);
    else if (kind == "plan"_L1)
        paintPlan(painter, size, random);
    else
        return {};
    return image;
}

} // namespace parvis::demo
