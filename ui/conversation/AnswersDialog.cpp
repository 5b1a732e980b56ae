#include "ui/conversation/AnswersDialog.h"

#include "engine/Engine.h"
#include "ui/parts/Avatars.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TabBar.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

/// An answer as a tab can show it: no ampersand of it is a shortcut.
QString tabText(QString answer) {
    constexpr int longest = 24;
    if (answer.size() > longest)
        answer = answer.first(longest - 1).trimmed() + u'…';
    return answer.replace(u'&', u"&&"_s);
}

} // namespace

/// The people of one answer.
class AnswersDialog::People : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<models::PersonItem>& people) {
        beginResetModel();
        m_people = people;
        endResetModel();
    }
    [[nodiscard]] const models::PersonItem& at(int row) const { return m_people[row]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_people.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return m_people[index.row()].name;
    }

private:
    QList<models::PersonItem> m_people;
};

AnswersDialog::AnswersDialog(const PaneContext& context, const Message& message, QWidget* parent)
    : SheetDialog(context.theme, message.title.isEmpty() ? tr("Who has read it") : message.title,
                  parent)
    , m_context(context)
    , m_message(message)
    , m_tabs(new TabBar(context.theme, tr("Answers")))
    , m_list(new ListView(context.theme, &context.pictures, tr("People")))
    , m_people(new People(this)) {
    setObjectName(u"answersDialog"_s);
    m_tabs->setObjectName(u"answersTabs"_s);
    m_list->setObjectName(u"answersPeople"_s);
    m_list->setModel(m_people);
    m_list->setItemDelegate(personDelegate(
        theme(), &context.pictures,
        [this](const QModelIndex& index) { return m_people->at(index.row()); }, this));
    m_list->setMinimumHeight(theme().scaled(320));
    QVBoxLayout* section = addSection({});
    section->addWidget(m_tabs);
    for (const QString& key : models::answerKeys(message))
        m_tabs->addTab(nameOf(key));
    section->addWidget(m_list, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_people->show(m_lists.value(tab).people); });
    const auto openPerson = [this](const QModelIndex& index) {
        const PersonId person = m_people->at(index.row()).person.id;
        accept();
        m_context.navigator.openPerson(person);
    };
    connect(m_list, &ListView::activated, this, openPerson);
    connect(m_list, &ListView::clicked, this, openPerson);
    connect(&context.engine.reads(), &workspace::ReadSide::touched, this,
            [this](const cache::Touched& touched) {
                if (touched.messages.value(m_message.conversation)
                        .changed.contains(m_message.id.remote))
                    read();
            });
    read();
    resize(theme().scaled(480), theme().scaled(520));
}

AnswersDialog::~AnswersDialog() = default;

QString AnswersDialog::nameOf(const QString& key) const {
    if (key.isEmpty())
        return tr("Not yet");
    if (key == acknowledgement)
        return tr("Have read it");
    if (key == going)
        return tr("Going");
    if (key == maybeGoing)
        return tr("Maybe");
    if (key == notGoing)
        return tr("Can’t go");
    const auto answers = m_message.poll ? m_message.poll->answers : QList<PollAnswer>();
    for (const PollAnswer& answer : answers) {
        if (answer.id == key)
            return tabText(answer.text);
    }
    return key;
}

void AnswersDialog::read() {
    models::answerLists(m_context.engine.reads(), m_message)
        .then(this, [this](Result<QList<models::AnswerList>> lists) {
            if (lists)
                fill(std::move(*lists));
        });
}

void AnswersDialog::fill(QList<models::AnswerList> lists) {
    m_lists = std::move(lists);
    for (int i = 0; i < m_lists.size(); ++i) {
        const models::AnswerList& list = m_lists[i];
        m_tabs->setTabText(i, nameOf(list.key) + u"  "_s + QLocale().toString(list.people.size()));
    }
    m_people->show(m_lists.value(m_tabs->currentIndex()).people);
}

} // namespace parvis::ui
