#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Person.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{3};

Person person() {
    return {{account, u"@p"_s}, u"Name"_s,   {account, u"av"_s}, u"Title"_s, u"Department"_s,
            {account, u"@m"_s}, u"e@x"_s,    u"+41"_s,           u"Room"_s,  u"Europe/Zurich"_s,
            u"About"_s,         u"Status"_s, {u"de"_s, u"fr"_s}, {u"C++"_s}};
}

Group group() {
    return {{account, u"g"_s},
            u"Name"_s,
            u"Purpose"_s,
            Privacy::Closed,
            {account, u"av"_s},
            {account, u"f"_s},
            Membership::Joined,
            Role::Admin,
            {true, true, true, true, true, true},
            12,
            true,
            GroupColour::Teal,
            Role::Moderator,
            Role::Admin};
}

Conversation conversation() {
    return {{account, u"c"_s},
            ConversationKind::Direct,
            {account, u"g"_s},
            {account, u"@p"_s},
            u"Name"_s,
            u"Topic"_s,
            {account, u"av"_s},
            Membership::Invited,
            {account, u"@i"_s},
            true,
            true,
            true,
            {false, false, true, true, true, true},
            4,
            3,
            2,
            {account, u"m"_s},
            QDateTime::fromSecsSinceEpoch(1000, Qt::UTC),
            {{account, u"pin"_s}},
            {{{account, u"saved"_s}, QDateTime::fromSecsSinceEpoch(2000, Qt::UTC)}},
            {{{account, u"post"_s}, Following::Muted}}};
}

} // namespace

class PatchesTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyPatchChangesNothing() {
        Person p = person();
        apply(PersonPatch{p.id, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}, p);
        QVERIFY(p == person());
        Group g = group();
        GroupPatch groupPatch;
        groupPatch.id = g.id;
        apply(groupPatch, g);
        QVERIFY(g == group());
        Conversation c = conversation();
        ConversationPatch patch;
        patch.id = c.id;
        apply(patch, c);
        QVERIFY(c == conversation());
    }

    void aWholeThingGoesThroughItsPatch() {
        Person p;
        p.id = person().id;
        apply(toPatch(person()), p);
        QVERIFY(p == person());
        Group g;
        g.id = group().id;
        apply(toPatch(group()), g);
        QVERIFY(g == group());
        Conversation c;
        c.id = conversation().id;
        apply(toPatch(conversation()), c);
        QVERIFY(c == conversation());
    }

    void aSetFieldReplacesAlsoWithNothing() {
        Person p = person();
        PersonPatch patch;
        patch.id = p.id;
        patch.status = QString();
        patch.skills = QStringList();
        apply(patch, p);
        QVERIFY(p.status.isEmpty());
        QVERIFY(p.skills.isEmpty());
        QCOMPARE(p.title, person().title);
    }
};

QTEST_GUILESS_MAIN(PatchesTest)
#include "PatchesTest.moc"
