#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "unit/ui_widgets/ListTimelineSource.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace parvis;
using namespace Qt::StringLiterals;

class TimelineSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void scrollsThroughAHundredThousandRows() {
        ui::Theme theme;
        test::ListTimelineSource source;
        QList<models::TimelineItem> items;
        for (int i = 0; i < 100'000; ++i) {
            models::TimelineItem item =
                test::message(i, QString(u"Some words of a message. "_s).repeated(1 + i % 12));
            if (i % 5 == 0)
                item.message.html =
                    u"<p>Some <b>words</b> with <a href=\"https://example.org\">a link</a> and <code>code</code>.</p>"_s;
            if (i % 7 == 0)
                item.reactions = {{u"👍"_s, 3, true}};
            item.startsRun = i % 3 == 0;
            items.append(item);
        }
        source.insert(0, items);
        ui::TimelineView view(theme, nullptr, ui::TimelineView::Mode::Chat);
        view.resize(1280, 800);
        // Processor time: what else the machine does is not the view's doing.
        const auto milliseconds = [](std::clock_t since) {
            return double(std::clock() - since) * 1000 / CLOCKS_PER_SEC;
        };
        std::clock_t since = std::clock();
        view.setSource(&source);
        view.show();
        view.grab();
        const double first = milliseconds(since);
        QImage frame(view.viewport()->size(), QImage::Format_RGB32);
        std::vector<double> frames;
        const qint64 before = view.layoutsMade();
        for (int i = 0; i < 1000; ++i) {
            since = std::clock();
            view.scrollBy(-120);
            view.viewport()->render(&frame);
            frames.push_back(milliseconds(since));
        }
        std::ranges::sort(frames);
        const qint64 made = view.layoutsMade() - before;
        qInfo("{\"name\": \"timeline_first_paint\", \"value\": %.2f, \"unit\": \"ms\"}", first);
        qInfo("{\"name\": \"timeline_frame_p50\", \"value\": %.2f, \"unit\": \"ms\"}", frames[500]);
        qInfo("{\"name\": \"timeline_frame_p99\", \"value\": %.2f, \"unit\": \"ms\"}", frames[990]);
        // 120,000 pixels went by: no row needs more than one layout.
        const int rows = 100'000 - view.lastVisibleRow();
        QVERIFY2(made <= rows + 60, qPrintable(u"%1 layouts for %2 rows"_s.arg(made).arg(rows)));
    }
};

QTEST_MAIN(TimelineSpeedTest)
#include "TimelineSpeedTest.moc"
