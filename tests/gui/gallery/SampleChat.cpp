#include "gui/gallery/SampleChat.h"

namespace parvis::gallery {

using namespace Qt::StringLiterals;
using models::SendState;
using models::TimelineItem;
using test::message;

namespace {

TimelineItem line(TimelineItem::Kind kind) {
    TimelineItem item;
    item.kind = kind;
    item.message.sentAt = sampleNow();
    return item;
}

} // namespace

QDateTime sampleNow() {
    return QDateTime({2026, 11, 26}, {10, 44}, Qt::UTC);
}

void fillChat(test::ListTimelineSource& source) {
    QList<TimelineItem> items;
    for (int i = 0; i < 30; ++i)
        items.append(message(
            -200 + i, u"An earlier message, number %1, about https://example.org/logs/%1."_s.arg(i),
            i % 3 ? u"Aiko Tanaka"_s : u"Lea Moreau"_s));
    items.append(line(TimelineItem::Kind::DateLine));
    TimelineItem first = message(
        12,
        u"Good morning! The interlock tripped again at 04:17. Here is what the controller says:"_s);
    first.message.html = u"<p>Good morning! The interlock tripped again at 04:17. Here is what the "
                         u"controller says:</p>"
                         "<pre><code>04:17:03 IL-7  vacuum   2.1e-6 mbar  &gt; limit\n"
                         "04:17:03 IL-7  beam     permit withdrawn\n</code></pre>"_s;
    items.append(first);
    TimelineItem reply =
        message(20, u"That is the gauge we swapped on Monday. Could you compare with gauge 6?"_s,
                u"Lea Moreau"_s);
    reply.message.replyTo = first.message.id;
    reply.quote = {first.message.id, u"Aiko Tanaka"_s, u"The interlock tripped again at 04:17…"_s};
    reply.reactions = {{u"👀"_s, 1, true}};
    reply.own = true;
    items.append(reply);
    TimelineItem rich = message(30, u"list"_s, u"Tomas Weber"_s);
    rich.message.html =
        u"<p>Two things before <b>noon</b>, see <a href=\"https://example.org\">the plan</a>, "
        "<a href=\"https://matrix.to/#/@lea:x\">@Lea Moreau</a>:</p>"
        "<ol><li>Check <code>IL-7</code> and <i>gauge 6</i></li><li>Write to the night "
        "shift</li></ol>"
        "<blockquote>Never touch a running pump.</blockquote>"_s;
    rich.commentCount = 3;
    items.append(rich);
    items.append(line(TimelineItem::Kind::UnreadLine));
    TimelineItem done = message(
        41, u"Done. Gauge 6 is flat, so it is the gauge and not the vacuum. Plot and raw data:"_s);
    Attachment file;
    file.fileName = u"gauge-compare.csv"_s;
    file.size = 1'200'000;
    done.message.attachments = {file};
    items.append(done);
    TimelineItem right = message(42, u"The interlock log looks right now 🎉"_s);
    right.startsRun = false;
    right.reactions = {{u"👍"_s, 1, false}};
    items.append(right);
    TimelineItem failed =
        message(43, u"I will be in the control room at eleven."_s, u"Lea Moreau"_s);
    failed.own = true;
    failed.sendState = SendState::Failed;
    failed.failure.kind = ErrorKind::Offline;
    items.append(failed);
    TimelineItem waiting = message(44, u"🎉👍"_s, u"Lea Moreau"_s);
    waiting.sendState = SendState::Waiting;
    waiting.startsRun = false;
    waiting.own = true;
    items.append(waiting);
    source.insert(0, items);
}

} // namespace parvis::gallery
