#include "models/FilesModel.h"

#include "base/Logging.h"
#include "models/TimelineRows.h"

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 60;

QString keyOf(const FileItem& item) {
    return QString::number(item.index) + u':' + item.message.remote;
}

QList<FileItem> itemsOf(const QList<cache::FileRow>& rows) {
    QList<FileItem> items;
    items.reserve(rows.size());
    for (const cache::FileRow& row : rows)
        items.append({row.attachment, row.index, row.message, row.threadRoot.isValid(),
                      row.sender.id, nameOf(row.sender), row.sentAt});
    return items;
}

} // namespace

struct FilesModel::Answer {
    cache::FilePage page;
    bool whole = true;
};

FilesModel::FilesModel(workspace::ReadSide& reads, ConversationId conversation, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_wanted{std::move(conversation)} {
    connect(&reads, &workspace::ReadSide::touched, this, &FilesModel::onTouched);
    read();
}

int FilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FilesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.attachment.fileName;
    case MessageRole:
        return QVariant::fromValue(item.message);
    default:
        return {};
    }
}

bool FilesModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next && !m_reading;
}

void FilesModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        ask(*m_next, pageSize, true);
}

void FilesModel::setWords(const QString& words) {
    cache::FilesWanted wanted = m_wanted;
    wanted.words = words.simplified();
    want(wanted);
}

void FilesModel::setKind(std::optional<FileKind> kind) {
    cache::FilesWanted wanted = m_wanted;
    wanted.kind = kind;
    want(wanted);
}

void FilesModel::want(const cache::FilesWanted& wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_afresh = true;
    read();
}

void FilesModel::onTouched(const cache::Touched& touched) {
    const bool isSender = std::ranges::any_of(
        m_items, [&touched](const FileItem& item) { return touched.people.contains(item.sender); });
    if (touched.accounts || isSender || touched.messages.contains(m_wanted.conversation))
        read();
}

void FilesModel::read() {
    if (m_reading) {
        m_again = true;
        return;
    }
    if (std::exchange(m_afresh, false) || m_items.isEmpty())
        ask(cache::afterAll, pageSize, false);
    else // Who has seen the last one keeps it.
        ask(cache::afterAll, int(m_items.size()) + (m_next ? 0 : 10 * pageSize), false);
}

void FilesModel::ask(const cache::Place& from, int limit, bool more) {
    m_reading = true;
    m_reads
        .aside([wanted = m_wanted, from, limit](cache::CacheReader& cache) -> Result<Answer> {
            auto page = cache.files(wanted, from, limit);
            if (!page)
                return fail(page);
            const auto gaps = cache.gaps(wanted.conversation);
            if (!gaps)
                return fail(gaps);
            return Answer{std::move(*page), gaps->isEmpty()};
        })
        .then(this, [this, more](Result<Answer> answer) {
            m_reading = false;
            if (!answer)
                qCWarning(logCache) << "files not read:" << answer.error().detail;
            // Of an older question the answer is not shown: the next one stands here at once.
            if (answer && !m_afresh)
                show(*answer, more);
            if (std::exchange(m_again, false))
                read();
            else
                emit readAll();
        });
}

void FilesModel::show(const Answer& answer, bool more) {
    m_next = answer.page.next;
    m_whole = answer.whole;
    const QList<FileItem> items = itemsOf(answer.page.rows);
    if (!more) {
        applyDiff(m_items, items, [](const FileItem& item) { return keyOf(item); });
        return;
    }
    if (items.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + items.size() - 1));
    m_items += items;
    endInsertRows();
}

} // namespace parvis::models
