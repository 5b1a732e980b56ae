#include "domain/Post.h"

#include <QSet>

namespace parvis {

bool isSound(const Poll& poll) {
    const qsizetype count = poll.answers.size();
    if (count < Poll::fewestAnswers || count > Poll::mostAnswers || poll.maxSelections < 1 ||
        poll.maxSelections > count)
        return false;
    QSet<QString> ids;
    for (const PollAnswer& answer : poll.answers) {
        const bool readable = !answer.text.trimmed().isEmpty();
        if (!readable || answer.text.size() > Poll::longestAnswer || answer.id.isEmpty() ||
            ids.contains(answer.id))
            return false;
        ids.insert(answer.id);
    }
    return true;
}

bool isSound(const CalendarEvent& event) {
    return event.start.isValid() && event.end.isValid() && event.start <= event.end &&
           event.start.date().year() >= 1 && event.end.toUTC().date().year() <= 9999;
}

} // namespace parvis
