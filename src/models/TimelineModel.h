#pragma once

#include "models/HistoryModel.h"

#include <QTimeZone>

namespace parvis::models {

/// The messages of one conversation, or the comments of one thread in it, oldest first; at the
/// newest end those that are not sent yet.
class TimelineModel : public HistoryModel {
    Q_OBJECT

public:
    /// `reads` outlives the model. With a valid `threadRoot` only that message's comments are
    /// shown.
    TimelineModel(workspace::ReadSide& reads, ConversationId conversation,
                  MessageId threadRoot = {}, QObject* parent = nullptr);

    [[nodiscard]] MessageId threadRoot() const { return window().list().root; }

    /// The newest message that the server has, among the rows or not; invalid when there is none.
    [[nodiscard]] MessageId newestMessage() const;

protected:
    [[nodiscard]] QList<TimelineItem> compose() override;
    [[nodiscard]] TimelineItem build(const cache::StoredMessage& row) const override;
    void newestRead() override;
    void messagesTouched(const cache::TouchedMessages& touched) override;

private:
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    MessageId m_readUpTo; // as it was when the conversation was opened
    MessageId m_newest;   // among all that arrived until now
};

} // namespace parvis::models
