#include "ctl/Doctor.h"

#include "support/Await.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace parvis;
using namespace parvis::ctl;
using namespace Qt::StringLiterals;

/// What doctor says about the decisions of the organisation, with the sample organisation open.
class DoctorTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingWasDecided() {
        QCOMPARE(examine({}), ExitCode::Done);
        QCOMPARE(m_told, (QList<std::pair<bool, QString>>{
                             {true, u"nothing was decided for this computer"_s},
                             {true, u"linkPreviews: false"_s},
                             {true, u"officeConverter: none"_s}}));
        QVERIFY(!m_opened.linkPreviews && !m_opened.officeConverter.isValid());
    }

    void whatWasDecidedIsInForce() {
        policy::Reading reading;
        reading.policy.linkPreviews = true;
        reading.policy.officeConverter = QUrl(u"https://office.example.org/cool/convert-to/pdf"_s);
        reading.sources = {u"/etc/parvis/policies/10.json"_s, u"/etc/parvis/policies/20.json"_s};
        QCOMPARE(examine(reading), ExitCode::Done);
        QCOMPARE(m_told, (QList<std::pair<bool, QString>>{
                             {true, u"from /etc/parvis/policies/10.json"_s},
                             {true, u"from /etc/parvis/policies/20.json"_s},
                             {true, u"linkPreviews: true"_s},
                             {true, u"officeConverter: "
                                    "https://office.example.org/cool/convert-to/pdf"_s}}));
        QCOMPARE(m_opened, reading.policy);
    }

    void whatWasNotUnderstoodIsAProblem() {
        policy::Reading reading;
        reading.complaints = {u"10.json: line 2 is not right"_s};
        QCOMPARE(examine(reading), ExitCode::Problems);
        QCOMPARE(m_told.last(), (std::pair{false, u"10.json: line 2 is not right"_s}));
    }

    void peopleReadALineEach() {
        policy::Reading reading;
        reading.complaints = {u"wrong\x1B[2J"_s};
        QCOMPARE(examine(reading, false), ExitCode::Problems);
        QVERIFY(m_shown.contains("ok       policy        linkPreviews: false\n"));
        QVERIFY(m_shown.contains("problem  policy        wrong"));
        QVERIFY(!m_shown.contains('\x1B'));
    }

private:
    ExitCode examine(const policy::Reading& reading, bool json = true) {
        QBuffer results;
        QBuffer messages;
        results.open(QIODevice::ReadWrite);
        messages.open(QIODevice::ReadWrite);
        Output output(results, messages, json);
        const auto line = parseCommandLine({u"--demo"_s, u"doctor"_s});
        if (!line)
            return ExitCode::WrongUse;
        engine::Engine engine;
        Link link(engine, output, *line, reading);
        Doctor doctor(link);
        const auto code = test::await(doctor.run());
        m_opened = engine.policy();
        m_shown = results.data();
        m_told.clear();
        for (const QByteArray& row : m_shown.split('\n')) {
            const QJsonObject check = QJsonDocument::fromJson(row).object();
            if (check.value(u"check"_s) == u"policy"_s)
                m_told.append({check.value(u"ok"_s).toBool(), check.value(u"detail"_s).toString()});
        }
        return code.value_or(ExitCode::Failed);
    }

    policy::Policy m_opened;
    QByteArray m_shown;
    QList<std::pair<bool, QString>> m_told;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
