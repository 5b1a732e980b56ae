#include "ui/app/ConnectionWords.h"

#include <QTest>

using namespace parvis;
using namespace parvis::ui;
using namespace Qt::StringLiterals;

class ConnectionWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSaidWhileAllIsWell() {
        using Phase = ConnectionState::Phase;
        for (const Phase phase :
             {Phase::Stopped, Phase::Connecting, Phase::CatchingUp, Phase::Live})
            QVERIFY(!connectionWords(u"Polar"_s, {phase, {}, {}}));
    }

    void everyTroubleHasItsWords_data() {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("warns");
        const auto row = [](ErrorKind kind, const QString& words, bool warns,
                            const QString& message = {}) {
            QTest::newRow(qPrintable(name(kind))) << kind << message << words << warns;
        };
        row(ErrorKind::Offline, u"Polar cannot be reached"_s, false);
        row(ErrorKind::TimedOut, u"Polar cannot be reached"_s, false);
        row(ErrorKind::Tls, u"expired. Nothing is sent"_s, true, u"The certificate expired."_s);
        row(ErrorKind::DiskFull, u"disk of this computer is full"_s, true);
        row(ErrorKind::Storage, u"cannot write to its folder"_s, true);
        row(ErrorKind::RateLimited, u"Polar asks for a pause"_s, false);
        row(ErrorKind::ServerFailure, u"Polar has a problem"_s, false);
        row(ErrorKind::BadAnswer, u"Polar has a problem"_s, false);
        row(ErrorKind::TooLarge, u"Polar has a problem"_s, false);
        row(ErrorKind::Forbidden, u"account is locked"_s, true, u"This account is locked."_s);
    }
    void everyTroubleHasItsWords() {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, message);
        QFETCH(QString, words);
        QFETCH(bool, warns);
        const auto said = connectionWords(
            u"Polar"_s,
            {ConnectionState::Phase::Waiting, {}, Error{kind, message, u"detail"_s, {}}});
        QVERIFY(said);
        QVERIFY2(said->text.contains(words), qPrintable(said->text));
        QVERIFY(!said->text.contains(u"detail"_s));
        QCOMPARE(said->tone == Banner::Tone::Warning, warns);
        QVERIFY(!said->action.isEmpty());
    }

    void anEndedSessionAsksToSignInAgain() {
        const auto said = connectionWords(
            u"Polar"_s,
            {ConnectionState::Phase::SignedOut, {}, Error{ErrorKind::SignedOut, {}, {}, {}}});
        QVERIFY(said && said->text.contains(u"ended your session"_s));
        QVERIFY(said->action.contains(u"Sign in"_s));
    }
};

QTEST_GUILESS_MAIN(ConnectionWordsTest)
#include "ConnectionWordsTest.moc"
