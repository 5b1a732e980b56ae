#include "ui/dialogs/PeoplePicker.h"

#include "engine/Engine.h"
#include "models/DirectoryModel.h"
#include "models/PeopleList.h"
#include "ui/dialogs/CandidatesModel.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/PeopleSearch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 4;

ListRow rowOf(const models::PersonItem& person) {
    ListRow row;
    row.avatar = avatarOf(person);
    row.title = person.name;
    row.subtitle = person.detail;
    return row;
}

} // namespace

PeoplePicker::PeoplePicker(const PaneContext& context, AccountId account, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_directory(new models::DirectoryModel(context.engine.reads(), this))
    , m_candidates(
          new CandidatesModel(*m_directory, context.engine.reads().live().self(account), this))
    , m_search(new PeopleSearch(context.engine, account, this))
    , m_chips(new QWidget)
    , m_box(new Card(context.theme))
    , m_field(new SearchField(context.theme, tr("Name, role, department, skill")))
    , m_list(new ListView(context.theme, &context.pictures, tr("People to pick")))
    , m_nobody(new TextLabel(context.theme, {}, TextSize::Body, TextWeight::Regular,
                             TextLabel::Ink::Second))
    , m_listOutcome(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                                  TextLabel::Ink::Second))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("peoplePicker"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    new FlowLayout(m_chips, 6);
    m_chips->hide();
    column->addWidget(m_field);
    m_listOutcome->setObjectName(QStringLiteral("pickerListOutcome"));
    m_listOutcome->setWordWrap(true);
    m_listOutcome->hide();
    column->addWidget(m_listOutcome);
    column->addWidget(m_chips);
    m_box->setContentsMargins(1, 6, 1, 6);
    m_box->setLayout(m_stack);
    setVisibleRows(usualRows);
    column->addWidget(m_box, 1);
    m_field->setObjectName(QStringLiteral("pickerSearch"));
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setModel(m_candidates);
    m_list->setFocusPolicy(Qt::NoFocus); // the field steers it
    // As high as the rows that setVisibleRows() asks for, not as a list thinks of itself.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* delegate = new ListRowDelegate(
        context.theme, &context.pictures,
        [this](const QModelIndex& index) { return rowOf(m_candidates->person(index.row())); },
        this);
    delegate->setSectionTest([](const QModelIndex&) { return false; });
    delegate->setSurface(context.theme.tokens().card);
    connect(&context.theme, &Theme::changed, delegate,
            [delegate, &theme = context.theme] { delegate->setSurface(theme.tokens().card); });
    m_list->setItemDelegate(delegate);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nobody);

    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_directory->setFilter(text);
        m_search->setText(text);
        updateList();
    });
    connect(m_field, &SearchField::leftByArrow, this, [this](bool down) { step(down ? 1 : -1); });
    connect(m_field, &SearchField::cancelled, this, &PeoplePicker::cancelled);
    connect(m_search, &PeopleSearch::found, m_directory, &models::DirectoryModel::addFound);
    connect(m_search, &PeopleSearch::busyChanged, this, &PeoplePicker::updateList);
    connect(m_candidates, &QAbstractItemModel::rowsInserted, this, &PeoplePicker::updateList);
    connect(m_candidates, &QAbstractItemModel::rowsRemoved, this, &PeoplePicker::updateList);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { addRow(index.row()); });
    updateList();
}

void PeoplePicker::setExcluded(const QSet<PersonId>& people) {
    m_candidates->setExcluded(people);
}

QList<PersonId> PeoplePicker::picked() const {
    QList<PersonId> ids;
    for (const models::PersonItem& person : m_picked)
        ids.append(person.person.id);
    return ids;
}

void PeoplePicker::setVisibleRows(int rows) {
    m_box->setMinimumHeight(m_context.theme.scaled(rows * metrics::rowHeight) + 12);
}

void PeoplePicker::addRow(int row) {
    if (row < 0 || row >= m_candidates->rowCount())
        return;
    const models::PersonItem person = m_candidates->person(row);
    m_listOutcome->hide();
    m_field->clear();
    m_list->setCurrentIndex({});
    add(person);
    m_field->setFocus();
}

void PeoplePicker::add(const models::PersonItem& person) {
    m_picked.append(person);
    m_candidates->setPicked(picked());
    rebuildChips();
    emit changed();
}

void PeoplePicker::addList(const QString& pasted) {
    (void)find(models::peopleEntries(pasted));
}

/// Whom this computer does not know, the server may.
Task<void> PeoplePicker::find(QStringList entries) {
    auto& engine = m_context.engine;
    QStringList unknown = entries;
    int added = 0;
    const bool asks = engine.reads().live().capabilities(m_account).searchPeople;
    for (const bool online : {false, true}) {
        for (const QString& entry : std::as_const(unknown)) {
            if (!online || !asks)
                break;
            const QString words = entry.section(u'@', 0, 0);
            auto asking =
                engine.execute(SearchPeople{words.isEmpty() ? entry : words, 10}, m_account);
            (void)co_await std::move(asking);
        }
        auto finding = models::findListed(engine.reads(), m_account, unknown);
        const Result<QList<models::ListedPerson>> listed = co_await std::move(finding);
        if (!listed)
            break;
        unknown.clear();
        for (const models::ListedPerson& one : *listed) {
            if (!one.person)
                unknown.append(one.entry);
            else if (m_candidates->mayPick(one.person->person.id)) {
                add(*one.person);
                ++added;
            }
        }
        if (unknown.isEmpty())
            break;
    }
    tellList(added, unknown);
    co_return ok();
}

void PeoplePicker::tellList(int added, const QStringList& unknown) {
    QString text = tr("%n people from the list.", nullptr, added);
    if (!unknown.isEmpty())
        text += u' ' + tr("Not found: %1").arg(unknown.join(QLatin1String(", ")));
    m_listOutcome->setText(text);
    m_listOutcome->setInk(unknown.isEmpty() ? TextLabel::Ink::Second : TextLabel::Ink::Danger);
    m_listOutcome->show();
}

void PeoplePicker::take(const PersonId& person) {
    const auto removed = m_picked.removeIf(
        [&person](const models::PersonItem& item) { return item.person.id == person; });
    if (!removed)
        return;
    m_candidates->setPicked(picked());
    rebuildChips();
    emit changed();
}

void PeoplePicker::step(int by) {
    const int count = m_candidates->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_candidates->index(row, 0));
}

bool PeoplePicker::handleKey(int key) {
    const bool empty = m_field->text().isEmpty();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex current = m_list->currentIndex();
        if (current.isValid()) {
            addRow(current.row());
            return true;
        }
        if (!empty) {
            addRow(0);
            return true; // even when there is nobody: Enter must not send the form half typed
        }
    }
    if (key == Qt::Key_Backspace && empty && !m_picked.isEmpty()) {
        take(m_picked.last().person.id);
        return true;
    }
    return false;
}

bool PeoplePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString copied =
            key->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : QString();
        if (models::peopleEntries(copied).size() > 1) {
            addList(copied);
            return true;
        }
        return handleKey(key->key());
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePicker::rebuildChips() {
    qDeleteAll(m_chips->findChildren<Chip*>(Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < m_picked.size(); ++i) {
        const models::PersonItem& person = m_picked[i];
        auto* chip = new Chip(m_context.theme, person.name, Chip::Tone::Accent);
        chip->setIcon(Icon::Close);
        chip->setInteractive(true);
        chip->setObjectName(QStringLiteral("picked%1").arg(i));
        chip->setAccessibleName(tr("Take %1 off the list").arg(person.name));
        chip->setToolTip(chip->accessibleName());
        // The chip is deleted by what its click leads to, so not from inside it.
        connect(
            chip, &Chip::clicked, this, [this, id = person.person.id] { take(id); },
            Qt::QueuedConnection);
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!m_picked.isEmpty());
}

void PeoplePicker::updateList() {
    const bool none = m_candidates->rowCount() == 0;
    const QString text = m_field->text().trimmed();
    if (none)
        m_nobody->setText(m_search->isBusy() ? tr("Looking…")
                          : text.isEmpty()
                              ? tr("Type a name to find somebody.")
                              : tr("Nobody found for “%1”.\nTry a part of the name.").arg(text));
    m_stack->setCurrentIndex(none ? 1 : 0);
}

} // namespace parvis::ui
