#include "ui/conversation/EventDialog.h"

#include "engine/Engine.h"
#include "ui/conversation/MarkPicker.h"
#include "ui/parts/FormField.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "workspace/Compose.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLimit = 200;
constexpr int placeLimit = 200;
constexpr qint64 hour = 3600; // seconds

QDateEdit* dayField(const QString& name) {
    auto* field = new QDateEdit;
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDateRange(QDate(1970, 1, 2), QDate(9999, 12, 30));
    return field;
}

QTimeEdit* timeField(const QString& name) {
    auto* field = new QTimeEdit;
    field->setObjectName(name);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    // As the person writes times, without seconds.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QRegularExpression(u"[:.]ss"_s));
    field->setDisplayFormat(format);
    return field;
}

} // namespace

EventDialog::EventDialog(const PaneContext& context, const ConversationId& conversation,
                         bool mayMark, QWidget* parent)
    : FormDialog(context.theme, tr("New event"), tr("Invite"), parent)
    , m_context(context)
    , m_conversation(conversation)
    , m_marks(new MarkPicker) {
    build();
    m_marks->setVisible(mayMark);
    propose();
    validate();
}

EventDialog::EventDialog(const PaneContext& context, const Message& event, QWidget* parent)
    : FormDialog(context.theme, tr("Change the event"), tr("Save"), parent)
    , m_context(context)
    , m_conversation(event.conversation)
    , m_changed(event.id)
    , m_marks(new MarkPicker) {
    build();
    m_marks->hide();
    show(event);
    validate();
}

void EventDialog::build() {
    setObjectName(u"eventDialog"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"eventName"_s);
    m_name->setMaxLength(nameLimit);
    m_name->setPlaceholderText(tr("Seminar on vacuum pumps"));
    m_allDay = new QCheckBox(tr("All day"));
    m_allDay->setObjectName(u"eventAllDay"_s);
    m_startDay = dayField(u"eventStartDay"_s);
    m_startTime = timeField(u"eventStartTime"_s);
    m_endDay = dayField(u"eventEndDay"_s);
    m_endTime = timeField(u"eventEndTime"_s);
    m_startTime->setAccessibleName(tr("Time of the beginning"));
    m_endTime->setAccessibleName(tr("Time of the end"));
    m_place = new QLineEdit;
    m_place->setObjectName(u"eventPlace"_s);
    m_place->setMaxLength(placeLimit);
    m_about = new TextBox(theme(), 3);
    m_about->setObjectName(u"eventAbout"_s);
    body()->addWidget(new FormField(theme(), tr("Name"), m_name));
    const auto when = [this](const QString& label, QDateEdit* day, QTimeEdit* time) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new FormField(theme(), label, day), 2);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(0, 0, 0, 0);
        column->addStretch(1);
        column->addWidget(time);
        row->addLayout(column, 1);
        body()->addLayout(row);
    };
    when(tr("Begins"), m_startDay, m_startTime);
    when(tr("Ends"), m_endDay, m_endTime);
    body()->addWidget(m_allDay);
    body()->addWidget(new FormField(theme(), tr("Place"), m_place));
    body()->addWidget(new FormField(theme(), tr("What it is about"), m_about));
    body()->addWidget(m_marks);
    body()->addStretch(1);
    resize(theme().scaled(480), sizeHint().height());
    connect(m_name, &QLineEdit::textChanged, this, &EventDialog::validate);
    connect(m_about, &TextBox::textChanged, this, &EventDialog::validate);
    connect(m_startDay, &QDateEdit::dateChanged, this, &EventDialog::followStart);
    connect(m_startTime, &QTimeEdit::timeChanged, this, &EventDialog::followStart);
    const auto endChanged = [this] {
        const CalendarEvent now = planned();
        if (now.end >= now.start)
            m_length = now.start.secsTo(now.end);
        validate();
    };
    connect(m_endDay, &QDateEdit::dateChanged, this, endChanged);
    connect(m_endTime, &QTimeEdit::timeChanged, this, endChanged);
    connect(m_allDay, &QCheckBox::toggled, this, [this](bool allDay) {
        m_startTime->setVisible(!allDay);
        m_endTime->setVisible(!allDay);
        validate();
    });
    connect(this, &FormDialog::submitted, this, &EventDialog::submit);
    m_name->setFocus();
}

/// The next full hour, for an hour.
void EventDialog::propose() {
    QDateTime start = QDateTime::currentDateTime().addSecs(hour);
    start.setTime(QTime(start.time().hour(), 0));
    m_length = hour;
    m_startDay->setDate(start.date());
    m_startTime->setTime(start.time());
    followStart();
}

void EventDialog::show(const Message& event) {
    const CalendarEvent& shown = *event.event;
    m_name->setText(event.title);
    m_place->setText(shown.place);
    m_about->setPlainText(event.text);
    m_allDay->setChecked(shown.allDay);
    const QTimeZone zone(shown.timeZone.toLatin1());
    const auto local = [&](const QDateTime& at) {
        return shown.allDay && zone.isValid() ? at.toTimeZone(zone) : at.toLocalTime();
    };
    const QDateTime start = local(shown.start);
    const QDateTime end = local(shown.allDay ? shown.end.addSecs(-1) : shown.end);
    m_length = start.secsTo(end);
    const QSignalBlocker day(m_startDay);
    const QSignalBlocker time(m_startTime);
    m_startDay->setDate(start.date());
    m_startTime->setTime(start.time());
    m_endDay->setDate(end.date());
    m_endTime->setTime(end.time());
}

/// It keeps its length when it is put off.
void EventDialog::followStart() {
    const QDateTime end =
        QDateTime(m_startDay->date(), m_startTime->time()).addSecs(qMax(qint64(0), m_length));
    const QSignalBlocker day(m_endDay);
    const QSignalBlocker time(m_endTime);
    m_endDay->setDate(end.date());
    m_endTime->setTime(end.time());
    validate();
}

CalendarEvent EventDialog::planned() const {
    CalendarEvent event;
    event.allDay = m_allDay->isChecked();
    event.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    event.place = m_place->text().simplified();
    if (event.allDay) {
        event.start = m_startDay->date().startOfDay().toUTC();
        event.end = m_endDay->date().addDays(1).startOfDay().toUTC();
    } else {
        event.start = QDateTime(m_startDay->date(), m_startTime->time()).toUTC();
        event.end = QDateTime(m_endDay->date(), m_endTime->time()).toUTC();
    }
    return event;
}

void EventDialog::validate() {
    const auto capabilities = m_context.engine.reads().live().capabilities(m_conversation.account);
    const qint64 most = capabilities.maxMessageBytes;
    if (m_name->text().trimmed().isEmpty())
        setReason(tr("An event needs a name."));
    else if (!isSound(planned()))
        setReason(tr("It ends before it begins."));
    else if (most > 0 && m_about->toPlainText().toUtf8().size() > most / 4)
        setReason(tr("The description is too long."));
    else
        setReason({});
}

void EventDialog::submit() {
    MessageContent content = workspace::compose(m_about->toPlainText().trimmed(), {});
    content.title = m_name->text().simplified();
    content.event = planned();
    m_marks->applyTo(content);
    Command command = SendMessage{m_conversation, workspace::newTransactionId(), content};
    if (m_changed.isValid())
        command = EditMessage{m_conversation, m_changed, workspace::newTransactionId(), content};
    m_context.engine.post(std::move(command)).then(this, [this](const Result<QString>& posted) {
        if (!posted) {
            showError(posted.error());
            return;
        }
        emit sent();
        accept();
    });
}

} // namespace parvis::ui
