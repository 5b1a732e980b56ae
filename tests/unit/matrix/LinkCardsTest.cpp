// Cards of links as they travel with messages, and what a server tells of a page.
#include "backends/matrix/LinkCards.h"

#include <QJsonArray>
#include <QTest>

using namespace parvis;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{3};

Message messageWith(const QString& text) {
    Message message;
    message.id = {account, u"$m"_s};
    message.text = text;
    return message;
}

QJsonObject withCard(const QJsonObject& card) {
    return {{u"com.beeper.linkpreviews"_s, QJsonArray{card}}};
}

} // namespace

class LinkCardsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead() {
        MessageContent content;
        content.link = LinkCard{u"https://example.org/page"_s,
                                u"Title"_s,
                                u"Description"_s,
                                u"Site"_s,
                                {account, u"mxc://server/picture"_s},
                                640,
                                400};
        QJsonObject json;
        addLink(content, json);
        Message message = messageWith(u"Look: https://example.org/page."_s);
        readLink(json, message);
        QCOMPARE(message.link, content.link);
    }

    void nothingIsWrittenOfWhatIsNoCard() {
        MessageContent content;
        QJsonObject json;
        addLink(content, json);
        content.link = LinkCard{u"javascript:alert(1)"_s, u"Title"_s, {}, {}, {}, 0, 0};
        addLink(content, json);
        QVERIFY(json.isEmpty());
    }

    void aCardBelongsToALinkOfTheText() {
        const QJsonObject json = withCard({{u"matched_url"_s, u"https://bank.example/?a=1&b=2"_s},
                                           {u"og:title"_s, u"Your bank"_s}});
        Message other = messageWith(u"See https://evil.example"_s);
        readLink(json, other);
        QVERIFY(!other.link);
        Message named = messageWith(u"See the bank"_s);
        named.html = u"<a href=\"https://bank.example/?a=1&amp;b=2\">the bank</a>"_s;
        readLink(json, named);
        QVERIFY(named.link);
        QCOMPARE(named.link->url, u"https://bank.example/?a=1&b=2"_s);
    }

    void hostileCardsAreLeftOut_data() {
        QTest::addColumn<QJsonObject>("content");
        const QString url = u"https://example.org"_s;
        QTest::newRow("no list") << QJsonObject{{u"com.beeper.linkpreviews"_s, u"x"_s}};
        QTest::newRow("empty list") << QJsonObject{{u"com.beeper.linkpreviews"_s, QJsonArray()}};
        QTest::newRow("numbers") << QJsonObject{
            {u"com.beeper.linkpreviews"_s, QJsonArray{1, 2, 3}}};
        QTest::newRow("no address") << withCard({{u"og:title"_s, u"T"_s}});
        QTest::newRow("no title") << withCard({{u"matched_url"_s, url}});
        QTest::newRow("wrong types") << withCard({{u"matched_url"_s, url}, {u"og:title"_s, 7}});
        QTest::newRow("script") << withCard(
            {{u"matched_url"_s, u"javascript:alert(1)"_s}, {u"og:title"_s, u"T"_s}});
    }
    void hostileCardsAreLeftOut() {
        QFETCH(QJsonObject, content);
        Message message = messageWith(u"https://example.org javascript:alert(1)"_s);
        readLink(content, message);
        QVERIFY(!message.link);
    }

    void picturesAreOfTheServerOnly() {
        const auto card = readPreview({{u"og:title"_s, u"T"_s},
                                       {u"og:image"_s, u"https://tracker.example/pixel.png"_s},
                                       {u"og:image:width"_s, -3},
                                       {u"og:image:height"_s, u"x"_s}},
                                      u"https://example.org"_s, account);
        QVERIFY(card);
        QVERIFY(!card->picture.isValid());
        QCOMPARE(card->width, 0);
        QVERIFY(!readPreview({}, u"https://example.org"_s, account));
    }
};

QTEST_GUILESS_MAIN(LinkCardsTest)
#include "LinkCardsTest.moc"
