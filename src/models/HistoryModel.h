#pragma once

#include "models/HistoryWindow.h"
#include "models/TimelineRows.h"
#include "models/TimelineSource.h"

namespace parvis::models {

/// The rows of a HistoryWindow as timeline items: follows the cache, asks the server where history
/// is missing, stays bounded. What the items are beyond the stored messages, such as lines between
/// them and what is not sent yet, is up to a class made of it.
class HistoryModel : public TimelineSource {
    Q_OBJECT

public:
    [[nodiscard]] ConversationId conversation() const { return m_window.list().conversation; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const TimelineItem& item(int row) const override { return m_items[row]; }
    [[nodiscard]] int rowOf(const MessageId& id) const override;

    [[nodiscard]] bool hasOlder() const override;
    void loadOlder() override;
    [[nodiscard]] bool isLoadingOlder() const override { return m_loadingOlder; }
    [[nodiscard]] bool hasNewer() const override { return m_window.hasNewer(); }
    void loadNewer() override;
    [[nodiscard]] bool isLoadingNewer() const override { return m_loadingNewer; }
    bool showAround(const MessageId& id) override;
    void showNewest() override;
    [[nodiscard]] bool isCrowded() const override;
    void keepAround(int first, int last) override;

signals:
    /// Asking the server for more messages failed.
    void loadFailed(const parvis::Error& error);

protected:
    /// `reads` outlives the model. The class made of it calls begin() in its constructor.
    HistoryModel(workspace::ReadSide& reads, cache::MessageList list, int page, QObject* parent);
    void begin();

    /// All rows, made of builtOf() and what else there is.
    [[nodiscard]] virtual QList<TimelineItem> compose() = 0;
    /// A stored row as an item.
    [[nodiscard]] virtual TimelineItem build(const cache::StoredMessage& row) const = 0;
    /// The newest end was read: what was there until now is no news.
    virtual void newestRead() {}
    /// Whether rows show something of the conversation itself.
    [[nodiscard]] virtual bool showsPlace() const { return false; }
    /// Messages changed, or came at the newest end; before the rows are made again.
    virtual void messagesTouched(const cache::TouchedMessages& touched) = 0;

    [[nodiscard]] workspace::ReadSide& reads() const { return m_reads; }
    [[nodiscard]] HistoryWindow& window() { return m_window; }
    [[nodiscard]] const HistoryWindow& window() const { return m_window; }
    [[nodiscard]] const TimelineItem& builtOf(const cache::StoredMessage& row);
    /// History is missing between two neighbours of the list.
    [[nodiscard]] bool isGapBetween(const cache::StoredMessage& older,
                                    const cache::StoredMessage& newer) const;
    void rebuild();
    /// What may have changed beyond the ends is told.
    void tellEnds();

private:
    /// A place where history is missing, just before a position, and where that is in the list.
    struct Gap {
        std::int64_t position = 0;
        std::int64_t at = 0;
    };
    struct Ends {
        bool hasOlder = false;
        bool hasNewer = false;
        bool loadingOlder = false;
        bool loadingNewer = false;

        friend bool operator==(const Ends&, const Ends&) = default;
    };

    void onTouched(const cache::Touched& touched);
    void renewChanged(const QSet<QString>& changed);
    void readGaps();
    /// The gap that stands between the old end and the next older row, or at the very end.
    [[nodiscard]] std::optional<Gap> gapAtOldEnd() const;
    /// The gap that stands between the new end and the next newer row.
    [[nodiscard]] std::optional<Gap> gapAtNewEnd() const;
    /// The newest gap between two places.
    [[nodiscard]] const Gap* gapBetween(std::int64_t older, std::int64_t newer) const;
    /// The index of a row in the window, -1 when it is none of its rows.
    [[nodiscard]] qsizetype storedAt(int row) const;
    void askForOlder(const Gap& gap);
    void askForNewer(const Gap& gap);
    void growOlder();
    void growNewer();
    void fillGaps();
    void reset();
    [[nodiscard]] Ends ends() const;

    workspace::ReadSide& m_reads;
    HistoryWindow m_window;
    int m_page;
    QList<Gap> m_gaps;                    ///< Oldest first.
    QHash<QString, TimelineItem> m_built; ///< By remote id.
    QList<TimelineItem> m_items;
    Ends m_toldEnds;
    bool m_loadingOlder = false;
    bool m_loadingNewer = false;
    // The server gives nothing now, until something changes.
    bool m_olderRefused = false;
    bool m_newerRefused = false;
    bool m_filling = false;
    int m_pagesToFill = 0;
};

} // namespace parvis::models
