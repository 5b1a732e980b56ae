#include "gui/gallery/SampleFeed.h"

#include "gui/gallery/SampleChat.h"

namespace parvis::gallery {

using namespace Qt::StringLiterals;
using models::CommentSummary;
using models::TimelineItem;
using test::message;

namespace {

Attachment picture(int number, int width, int height) {
    Attachment a;
    a.kind = AttachmentKind::Image;
    a.fileName = u"cold-box-%1.jpg"_s.arg(number);
    a.width = width;
    a.height = height;
    a.media = {AccountId{1}, u"media%1"_s.arg(number)};
    return a;
}

} // namespace

void fillFeed(test::ListTimelineSource& source) {
    TimelineItem plan = message(-76, u"plan"_s, u"Ines Caldeira"_s);
    plan.sender.title = u"Shift lead"_s;
    plan.message.title = u"Shift plan for week 48"_s;
    plan.message.html =
        u"<p>The new cold box is in, so nights start at 22:00 from Monday. Please confirm by "
        u"Friday; "
        "swaps go to <a href=\"https://matrix.to/#/@tomas:x\">@Tomas Weber</a>.</p>"_s;
    Attachment pdf;
    pdf.fileName = u"shift-plan-w48.pdf"_s;
    pdf.size = 212'000;
    plan.message.attachments = {pdf};
    plan.reactions = {{u"👍"_s, 14, true}, {u"🎉"_s, 3, false}};
    plan.commentCount = 6;
    CommentSummary comment;
    const TimelineItem spoken =
        message(-16, u"Two people can swap Tuesday for Thursday, write to me."_s, u"Tomas Weber"_s);
    comment.message = spoken.message;
    comment.sender = spoken.sender;
    plan.comments = {comment};

    TimelineItem pictures =
        message(-1000, u"The cold box arrived in one piece. Thank you to everybody who carried."_s,
                u"Samuel Okafor"_s);
    pictures.sender.title = u"Cryogenics"_s;
    pictures.message.attachments = {picture(1, 1600, 1200), picture(2, 1200, 1600),
                                    picture(3, 1600, 900), picture(4, 1000, 1000)};
    TimelineItem text =
        message(-3000,
                u"Drill results are in. Everybody was out within four minutes, which is a minute "
                "better than last year; the stairs at gate C were the slowest."_s,
                u"Bruno Keller"_s);
    text.sender.title = u"Safety"_s;
    text.reactions = {{u"👏"_s, 8, false}};
    text.commentCount = 1;
    QList<TimelineItem> posts{plan, pictures, text};
    for (int i = 0; i < 20; ++i) {
        TimelineItem post =
            message(-5000 - i * 700, u"An older post, number %1."_s.arg(i), u"Aiko Tanaka"_s);
        post.message.title = u"News %1"_s.arg(i);
        posts.append(post);
    }
    source.insert(0, posts);
}

} // namespace parvis::gallery
