#include "engine/Engine.h"
#include "models/DirectoryModel.h"
#include "models/HomeModel.h"
#include "models/ProfileModel.h"
#include "support/Await.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace parvis::models;
using namespace Qt::StringLiterals;

/// On the embedded organisation: what the models say about people is what its directory says.
class PeopleModelsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        engine::EngineOptions options;
        options.demo = true;
        options.lively = false;
        QVERIFY(test::await(m_engine.open(options)));
        QTRY_VERIFY_WITH_TIMEOUT(find(u"Priya"_s).isValid() &&
                                     reads().cache().newestPosts(1).value().size() == 1,
                                 30'000);
    }

    void directoryHasTheTeamFirst() {
        DirectoryModel model(reads());
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.item(0).header);
        QCOMPARE(model.item(0).section, DirectorySection::Team);
        QCOMPARE(model.item(1).person.name, u"Yusuf Adeyemi"_s); // the manager
        QVERIFY(model.isInTeam(find(u"Chiamaka"_s)));            // a report
        QVERIFY(!model.isInTeam(self()));
        int everyone = 0;
        while (!(model.item(everyone).header && everyone > 0))
            ++everyone;
        QCOMPARE(model.item(everyone).section, DirectorySection::Everyone);
        QStringList names;
        for (int row = everyone + 1; row < model.rowCount(); ++row)
            names.append(model.item(row).person.name);
        QVERIFY(names.size() > 40);
        for (qsizetype i = 1; i < names.size(); ++i) {
            const QString before = names[i - 1].toLower();
            // The order of SQLite's NOCASE: by code point, but for capital ASCII letters.
            QVERIFY2(before <= names[i].toLower() || names[i].at(0) > u'z' || before.at(0) > u'z',
                     qPrintable(names[i]));
        }
    }

    void directoryFindsByWords() {
        DirectoryModel model(reads());
        const QAbstractItemModelTester tester(&model);
        model.setFilter(u" helium "_s);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.item(0).header);
        QCOMPARE(model.item(0).section, DirectorySection::Found);
        QVERIFY(!model.match(model.index(0), Qt::DisplayRole, u"Élodie Carron"_s).isEmpty());
        model.setFilter(u"nobody at all"_s);
        QCOMPARE(model.rowCount(), 0);
        // What the server found counts, and nobody stands there twice.
        const PersonId priya = find(u"Priya"_s);
        model.addFound({priya, priya});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(priya), 0);
        model.setFilter({});
        QVERIFY(model.item(0).header);
    }

    void directoryGrowsOnDemand() {
        DirectoryModel model(reads());
        const int first = model.rowCount();
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(model.rowCount() > first);
    }

    void profileKnowsWhoWorksWithWhom() {
        ProfileModel model(reads());
        QVERIFY(!model.isKnown());
        model.setPerson(find(u"Priya"_s));
        QVERIFY(model.isKnown());
        QVERIFY(!model.isSelf());
        QVERIFY(model.manager());
        QCOMPARE(model.manager()->name, u"Lukas Steinegger"_s);
        const auto has = [&model](const PersonId& id) {
            return std::ranges::any_of(
                model.team(), [&id](const PersonItem& item) { return item.person.id == id; });
        };
        QVERIFY(has(find(u"Jakub Wolny"_s))); // the same manager
        QVERIFY(!has(model.id()));
        model.setPerson(find(u"Lukas Stein"_s));
        QVERIFY(has(find(u"Priya"_s))); // a report
        model.setPerson(self());
        QVERIFY(model.isSelf());
        QVERIFY(!model.groups().isEmpty());
        for (const Group& group : model.groups())
            QCOMPARE(group.membership, Membership::Joined);
        model.setPerson({self().account, u"@nobody"_s});
        QVERIFY(!model.isKnown());
    }

    void profileShowsWhatWasWritten() {
        ProfileModel model(reads());
        model.setPerson(find(u"Katrin Ober"_s));
        QVERIFY(!model.activity().isEmpty());
        QDateTime last = QDateTime::currentDateTimeUtc();
        for (const ActivityItem& item : model.activity()) {
            QCOMPARE(item.message.sender, model.id());
            QVERIFY(item.message.sentAt <= last);
            QVERIFY(!item.headline.isEmpty() && !item.groupName.isEmpty());
            QVERIFY(item.group.isValid());
            last = item.message.sentAt;
        }
    }

    void profileFollowsChanges() {
        ProfileModel model(reads());
        model.setPerson(self());
        QSignalSpy changed(&model, &ProfileModel::changed);
        PersonPatch patch;
        patch.id = self();
        patch.place = u"On the roof"_s;
        QVERIFY(test::await(m_engine.execute(UpdateProfile{patch}, self().account)));
        QTRY_COMPARE(model.person().person.place, u"On the roof"_s);
        QVERIFY(changed.size() > 0);
    }

    void homeShowsWhatWaits() {
        HomeModel model(reads());
        QCOMPARE(model.ownName(), u"Nora Berthod"_s);
        QVERIFY(!model.posts().isEmpty());
        QVERIFY(!model.mentions().isEmpty());
        QDateTime last = QDateTime::currentDateTimeUtc();
        for (const HomeMessage& post : model.posts()) {
            QVERIFY(post.message.sentAt <= last);
            QVERIFY(!post.headline.isEmpty());
            QVERIFY(!post.place.isEmpty());
            last = post.message.sentAt;
        }
        for (const HomeMessage& mention : model.mentions())
            QVERIFY(mention.message.mentionsMe);
        for (const ChatItem& chat : model.unreadChats())
            QVERIFY(chat.unread > 0 && !chat.muted);
        const auto asking = [&model] {
            return std::ranges::count(model.requests(), HomeRequest::Kind::JoinRequest,
                                      &HomeRequest::kind);
        };
        const auto before = asking();
        QVERIFY(before > 0);
        const auto request = *std::ranges::find(model.requests(), HomeRequest::Kind::JoinRequest,
                                                &HomeRequest::kind);
        const AnswerJoinRequest answer{request.group.id, request.person.person.id, true};
        QVERIFY(test::await(m_engine.execute(answer)));
        QTRY_COMPARE(asking(), before - 1);
    }

private:
    workspace::ReadSide& reads() { return m_engine.reads(); }
    PersonId self() { return reads().live().accounts().value(0).self; }
    PersonId find(const QString& name) {
        const auto people = reads().cache().findPeople(name, 1);
        return people && !people->isEmpty() ? people->first().id : PersonId{};
    }

    engine::Engine m_engine;
};

QTEST_GUILESS_MAIN(PeopleModelsTest)
#include "PeopleModelsTest.moc"
