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
    auto* delegate = new ListRowDelegate(
        theme(), &context.pictures,
        [this](const QModelIndex& index) {
            const models::PersonItem& person = m_people->at(index.row());
            ListRow row;
            row.avatar = avatarOf(person);
            row.title = person.name;
            row.subtitle = person.detail;
            return row;
        },
        this);
    delegate->setSectionTest([](const QModelIndex&) { return false; });
    delegate->setSurface(theme().tokens().card);
    connect(&theme(), &Theme::changed, delegate,
            [this, delegate] { delegate->setSurface(theme().tokens().card); });
    m_list->setItemDelegate(delegate);
    m_list->setMinimumHeight(theme().scaled(320));
    QVBoxLayout* section = addSection({});
    section->addWidget(m_tabs);
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

QString AnswersDialog::nameOf(const models::AnswerList& list) const {
    if (list.key.isEmpty())
        return tr("Not yet");
    if (list.key == acknowledgement)
        return tr("Have read it");
    if (list.key == going)
        return tr("Going");
    if (list.key == maybeGoing)
        return tr("Maybe");
    if (list.key == notGoing)
        return tr("Can’t go");
    const auto answers = m_message.poll ? m_message.poll->answers : QList<PollAnswer>();
    for (const PollAnswer& answer : answers) {
        if (answer.id == list.key)
            return answer.text;
    }
    return list.key;
}

void AnswersDialog::read() {
    m_lists = models::answerLists(m_context.engine.reads(), m_message);
    for (int i = 0; i < m_lists.size(); ++i) {
        QString name = nameOf(m_lists[i]);
        constexpr int longest = 24;
        if (name.size() > longest)
            name = name.first(longest - 1).trimmed() + u'…';
        const QString text =
            name.replace(u'&', u"&&"_s) + u"  "_s + QLocale().toString(m_lists[i].people.size());
        if (i < m_tabs->count())
            m_tabs->setTabText(i, text);
        else
            m_tabs->addTab(text);
    }
    m_people->show(m_lists.value(m_tabs->currentIndex()).people);
}

} // namespace parvis::ui
