#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// The groups that are listed, as far as this computer knows of them: the largest first, or those
/// that were looked for, the best first; at most 200. Read aside.
class DiscoverModel : public DiffableListModel {
    Q_OBJECT

public:
    /// Reads nothing until look(). `reads` outlives the model.
    explicit DiscoverModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Group& item(int row) const { return m_items[row]; }

    /// Looks for groups with words beginning so, of one privacy or of any.
    void look(const QString& text, std::optional<Privacy> privacy);
    [[nodiscard]] QString text() const { return m_text; }

signals:
    /// The rows are the answer to the last look().
    void found();

private:
    void read();

    workspace::ReadSide& m_reads;
    QString m_text;
    std::optional<Privacy> m_privacy;
    QList<Group> m_items;
    bool m_looked = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace parvis::models
