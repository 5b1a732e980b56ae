#include "ui/conversation/TimelineAnnouncer.h"

#include "models/TimelineSource.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/timeline/TimelineView.h"

namespace parvis::ui {

using models::SendState;
using models::TimelineItem;

namespace {

/// More than this at once is told as a number.
constexpr int readOut = 3;

bool isMessage(const TimelineItem& item) {
    return item.kind == TimelineItem::Kind::Message;
}

bool isUnderWay(const TimelineItem& item) {
    return item.sendState == SendState::Waiting || item.sendState == SendState::Sending;
}

} // namespace

TimelineAnnouncer::TimelineAnnouncer(Navigator& navigator, TimelineView& view, QObject* parent)
    : QObject(parent)
    , m_navigator(navigator)
    , m_view(view) {
}

void TimelineAnnouncer::setSource(models::TimelineSource* source) {
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    m_newest = {};
    m_pending.clear();
    if (!source)
        return;
    const auto readAll = [this] {
        for (int row = 0; row < m_source->rowCount(); ++row)
            follow(row);
    };
    readAll();
    connect(source, &QAbstractItemModel::modelReset, this, readAll);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsInserted(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                rowsChanged(first.row(), last.row());
            });
}

void TimelineAnnouncer::follow(int row) {
    const TimelineItem& item = m_source->item(row);
    if (!isMessage(item))
        return;
    if (item.own && isUnderWay(item))
        m_pending.insert(item.message.transactionId);
    if (!m_newest.isValid() || item.message.sentAt > m_newest)
        m_newest = item.message.sentAt;
}

void TimelineAnnouncer::rowsInserted(int first, int last) {
    const QDateTime known = m_newest;
    QStringList arrived;
    for (int row = first; row <= last; ++row) {
        const TimelineItem& item = m_source->item(row);
        // Into an empty conversation comes its history, which is no news; so is what is older.
        const bool isNew = isMessage(item) && known.isValid() && item.message.sentAt > known;
        if (isNew && !item.own)
            arrived.append(m_view.accessibleRowText(row));
        // A fast server has it before it is seen waiting.
        if (isNew && item.own && !item.message.transactionId.isEmpty())
            m_pending.insert(item.message.transactionId);
        follow(row);
    }
    rowsChanged(first, last);
    if (arrived.size() > readOut)
        say(tr("%n new messages", nullptr, int(arrived.size())));
    else
        for (const QString& text : arrived)
            say(text);
}

void TimelineAnnouncer::rowsChanged(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const TimelineItem& item = m_source->item(row);
        if (!isMessage(item) || !item.own)
            continue;
        if (isUnderWay(item)) {
            m_pending.insert(item.message.transactionId); // also when it is tried once more
            continue;
        }
        if (!m_pending.remove(item.message.transactionId))
            continue;
        say(item.sendState == SendState::Failed ? tr("Not sent: %1").arg(item.failure.forPerson())
                                                : tr("Sent"));
    }
}

void TimelineAnnouncer::say(const QString& text) {
    if (m_view.isVisible() && m_view.window()->isActiveWindow())
        m_navigator.announce(text);
}

} // namespace parvis::ui
