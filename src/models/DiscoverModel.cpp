#include "models/DiscoverModel.h"

#include "base/Logging.h"
#include "models/GroupText.h"

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 200;

} // namespace

DiscoverModel::DiscoverModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads) {
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (m_looked && (touched.accounts || !touched.groups.isEmpty()))
            read();
    });
}

int DiscoverModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant DiscoverModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group& group = m_items[index.row()];
    if (role == Qt::DisplayRole)
        return group.name;
    if (role == Qt::AccessibleTextRole)
        return QString(group.name + u", "_s + privacyAndSize(group) + u". "_s + group.purpose);
    return {};
}

void DiscoverModel::look(const QString& text, std::optional<Privacy> privacy) {
    m_text = text;
    m_privacy = privacy;
    m_looked = true;
    read();
}

void DiscoverModel::read() {
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const cache::GroupsWanted wanted{m_text, m_privacy, true, most};
    m_reads.aside([wanted](cache::CacheReader& cache) { return cache.findGroups(wanted); })
        .then(this, [this](Result<QList<Group>> groups) {
            m_reading = false;
            if (!groups)
                qCWarning(logCache) << "groups not found:" << groups.error().detail;
            if (std::exchange(m_again, false)) {
                read();
                return;
            }
            if (groups) {
                QList<Group> listed = *groups;
                listed.removeIf(
                    [](const Group& group) { return group.privacy == Privacy::Secret; });
                applyDiff(m_items, listed, [](const Group& group) { return group.id; });
            }
            emit found();
        });
}

} // namespace parvis::models
