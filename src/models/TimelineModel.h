#pragma once

#include "models/TimelineRows.h"
#include "models/TimelineSource.h"

#include <QTimeZone>

namespace parvis::models {

/// The messages of one conversation, or the comments of one thread in it, with the unsent ones at
/// the newest end. Keeps what has been loaded; grows at its old end by loadOlder().
class TimelineModel : public TimelineSource {
    Q_OBJECT

public:
    /// `reads` outlives the model. With a valid `threadRoot` only that message's comments are
    /// shown.
    TimelineModel(workspace::ReadSide& reads, ConversationId conversation,
                  MessageId threadRoot = {}, QObject* parent = nullptr);

    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] MessageId threadRoot() const { return m_threadRoot; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const TimelineItem& item(int row) const override { return m_items[row]; }
    [[nodiscard]] int rowOf(const MessageId& id) const override;
    [[nodiscard]] bool hasOlder() const override { return m_hasOlder; }
    void loadOlder() override;
    [[nodiscard]] bool isLoadingOlder() const override { return m_loading; }

    /// Loads back until the message is among the rows; false when the cache does not have it.
    bool loadUntil(const MessageId& id);

    /// The newest message that the server has; invalid when there is none.
    [[nodiscard]] MessageId newestMessage() const;

signals:
    /// Asking the server for older messages failed.
    void loadFailed(const parvis::Error& error);

private:
    void onTouched(const cache::Touched& touched);
    void readStored(int count);
    void readGaps();
    void fillGaps();
    bool readOlderFromCache();
    void readNewer();
    void readChanged(const QSet<QString>& changed);
    void showPrepended(qsizetype count);
    [[nodiscard]] QList<TimelineItem> builtItems(qsizetype from, qsizetype to);
    void rebuild();
    void setLoading(bool loading);
    [[nodiscard]] std::optional<std::int64_t> gapAbove(std::int64_t newer,
                                                       std::optional<std::int64_t> older) const;

    workspace::ReadSide& m_reads;
    ConversationId m_conversation;
    MessageId m_threadRoot;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<cache::StoredMessage> m_stored; // oldest first
    QHash<QString, TimelineItem> m_built; // items of m_stored by remote id
    QList<std::int64_t> m_gaps;
    QList<TimelineItem> m_items;
    MessageId m_readUpTo; // as it was when the conversation was opened
    bool m_hasOlder = false;
    bool m_loading = false;
    bool m_filling = false;
    int m_pagesToFill = 0;
};

} // namespace parvis::models
