#include "ctl/CommandLine.h"

#include "ctl/Help.h"

#include <QTest>

using namespace parvis;
using namespace parvis::ctl;
using namespace Qt::StringLiterals;

/// Which argument lists are understood, and how.
class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void right_data();
    void right();
    void wrong_data();
    void wrong();
    void readsGlobalOptionsAnywhere();
    void readsOptionsOfTheCommand();
    void leavesTextAlone();
    void everyCommandHasHelp();
    void helpNeedsNoArguments();
};

namespace {

QStringList split(const QString& text) {
    QStringList list = text.split(u'|');
    if (text.isEmpty())
        list.clear();
    return list;
}

} // namespace

void CommandLineTest::right_data() {
    QTest::addColumn<QString>("arguments"); // divided by |
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    QTest::newRow("sign in") << u"sign-in|https://x.org|ada"_s << Verb::SignIn
                             << u"https://x.org|ada"_s;
    QTest::newRow("sign out") << u"sign-out"_s << Verb::SignOut << u""_s;
    QTest::newRow("groups") << u"groups"_s << Verb::Groups << u""_s;
    QTest::newRow("groups like") << u"groups|ski"_s << Verb::Groups << u"ski"_s;
    QTest::newRow("create") << u"group|create|Night shift|--privacy|closed"_s << Verb::GroupCreate
                            << u"Night shift"_s;
    QTest::newRow("create, options first")
        << u"group|create|--privacy=open|Ski"_s << Verb::GroupCreate << u"Ski"_s;
    QTest::newRow("join") << u"group|join|Ski"_s << Verb::GroupJoin << u"Ski"_s;
    QTest::newRow("invite several")
        << u"group|invite|Ski|ada|ben"_s << Verb::GroupInvite << u"Ski|ada|ben"_s;
    QTest::newRow("post") << u"post|Ski|Snow!"_s << Verb::Post << u"Ski|Snow!"_s;
    QTest::newRow("post from stdin") << u"post|Ski|-"_s << Verb::Post << u"Ski|-"_s;
    QTest::newRow("send a file without text")
        << u"send|@ada|--file|/x"_s << Verb::Send << u"@ada"_s;
    QTest::newRow("a number below zero is text")
        << u"post|Ski|-3 degrees"_s << Verb::Post << u"Ski|-3 degrees"_s;
    QTest::newRow("a list item is text") << u"post|Ski|- first"_s << Verb::Post << u"Ski|- first"_s;
    QTest::newRow("text after --") << u"post|Ski|--|--wow"_s << Verb::Post << u"Ski|--wow"_s;
    QTest::newRow("outbox") << u"outbox"_s << Verb::Outbox << u""_s;
    QTest::newRow("outbox retry") << u"outbox|retry|t1"_s << Verb::OutboxRetry << u"t1"_s;
    QTest::newRow("messages") << u"messages|ada|--limit|1"_s << Verb::Messages << u"ada"_s;
    QTest::newRow("doctor") << u"--data-dir|/x|doctor"_s << Verb::Doctor << u""_s;
}

void CommandLineTest::right() {
    QFETCH(QString, arguments);
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    const auto line = parseCommandLine(split(arguments));
    QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error().message));
    QVERIFY(line->verb == verb);
    QCOMPARE(line->arguments, split(words));
}

void CommandLineTest::wrong_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says"); // must be in the message
    QTest::newRow("nothing") << u""_s << u"say what to do"_s;
    QTest::newRow("unknown command") << u"dance"_s << u"dance"_s;
    QTest::newRow("group alone") << u"group"_s << u"create"_s;
    QTest::newRow("group with nonsense") << u"group|dance"_s << u"create"_s;
    QTest::newRow("no user") << u"sign-in|https://x.org"_s << u"URL USER"_s;
    QTest::newRow("words without quotes") << u"post|Ski|Snow|today"_s << u"today"_s;
    QTest::newRow("no text") << u"post|Ski"_s << u"TEXT"_s;
    QTest::newRow("no text, no file") << u"send|@ada"_s << u"TEXT"_s;
    QTest::newRow("empty name") << u"group|join| "_s << u"empty"_s;
    QTest::newRow("no privacy") << u"group|create|Ski"_s << u"--privacy"_s;
    QTest::newRow("wrong privacy")
        << u"group|create|Ski|--privacy|public"_s << u"open, closed, secret"_s;
    QTest::newRow("unknown option") << u"groups|--fast"_s << u"--fast"_s;
    QTest::newRow("short option") << u"groups|-f"_s << u"-f"_s;
    QTest::newRow("option of another command") << u"groups|--privacy|open"_s << u"--privacy"_s;
    QTest::newRow("command's option before it") << u"--limit|3|messages|ada"_s << u"--limit"_s;
    QTest::newRow("twice") << u"--json|groups|--json"_s << u"twice"_s;
    QTest::newRow("value missing") << u"groups|--data-dir"_s << u"DIR"_s;
    QTest::newRow("value empty") << u"groups|--data-dir="_s << u"DIR"_s;
    QTest::newRow("value for a flag") << u"groups|--json=yes"_s << u"--json"_s;
    QTest::newRow("limit zero") << u"messages|ada|--limit|0"_s << u"--limit"_s;
    QTest::newRow("limit no number") << u"messages|ada|--limit|many"_s << u"--limit"_s;
    QTest::newRow("timeout too long") << u"sync|--timeout|86401"_s << u"--timeout"_s;
    QTest::newRow("doctor with words") << u"doctor|please"_s << u"please"_s;
}

void CommandLineTest::wrong() {
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const auto line = parseCommandLine(split(arguments));
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(line.error().message.contains(says), qPrintable(line.error().message));
}

void CommandLineTest::readsGlobalOptionsAnywhere() {
    for (const QString& arguments : {u"--data-dir|/p|--timeout=5|--json|groups|ski"_s,
                                     u"groups|--json|ski|--timeout|5|--data-dir|/p"_s}) {
        const auto line = parseCommandLine(split(arguments));
        QVERIFY(line);
        QCOMPARE(line->dataDir, u"/p"_s);
        QCOMPARE(line->timeout, std::chrono::seconds(5));
        QVERIFY(line->json);
        QVERIFY(!line->demo);
        QVERIFY(!line->offline);
        QCOMPARE(line->arguments, QStringList{u"ski"_s});
    }
    const auto plain = parseCommandLine({u"sync"_s});
    QVERIFY(plain);
    QCOMPARE(plain->timeout, std::chrono::seconds(30));
}

void CommandLineTest::readsOptionsOfTheCommand() {
    const auto group =
        parseCommandLine(split(u"group|create|Ski|--privacy|secret|--purpose|Powder = joy"_s));
    QVERIFY(group);
    QCOMPARE(group->option(u"privacy"_s), u"secret"_s);
    QCOMPARE(group->option(u"purpose"_s), u"Powder = joy"_s);
    const auto equals = parseCommandLine(split(u"group|create|Ski|--privacy=open|--purpose=a=b"_s));
    QVERIFY(equals);
    QCOMPARE(equals->option(u"purpose"_s), u"a=b"_s);
    const auto limit = parseCommandLine(split(u"messages|ada|--limit=7"_s));
    QVERIFY(limit);
    QCOMPARE(limit->limit(), 7);
    const auto usual = parseCommandLine(split(u"messages|ada"_s));
    QVERIFY(usual);
    QCOMPARE(usual->limit(), 50);
}

void CommandLineTest::leavesTextAlone() {
    const QString text = u"  **two** blanks\nand a line "_s;
    const auto line = parseCommandLine({u"post"_s, u"Ski"_s, text});
    QVERIFY(line);
    QCOMPARE(line->argument(1), text);
    // A command's name is text like any other once there is a command.
    const auto named = parseCommandLine({u"search"_s, u"groups"_s});
    QVERIFY(named);
    QVERIFY(named->verb == Verb::Search);
}

void CommandLineTest::everyCommandHasHelp() {
    const QString all = helpFor({});
    for (const CommandSpec& command : commandTable()) {
        const QString name = QLatin1String(command.name);
        QVERIFY2(all.contains("\n  "_L1 + name), command.name);
        const auto line = parseCommandLine(name.split(u' ') + QStringList{u"--help"_s});
        QVERIFY2(line && line->help && line->verb == command.verb, command.name);
        const QString help = helpFor(*line);
        QVERIFY(help.contains(name + u' ' + QLatin1String(command.arguments)) ||
                *command.arguments == '\0');
        QVERIFY(help.contains(QLatin1String(command.summary)));
        for (const OptionSpec& option : command.options)
            QVERIFY2(help.contains("--"_L1 + QLatin1String(option.name)), command.name);
        for (const OptionSpec& option : globalOptions())
            QVERIFY2(help.contains("--"_L1 + QLatin1String(option.name)), command.name);
    }
}

void CommandLineTest::helpNeedsNoArguments() {
    for (const QString& arguments :
         {u"--help"_s, u"-h"_s, u"post|--help"_s, u"--help|post"_s, u"group|--help"_s}) {
        const auto line = parseCommandLine(split(arguments));
        QVERIFY2(line && line->help, qPrintable(arguments));
        QVERIFY(!helpFor(*line).isEmpty());
    }
    const auto group = parseCommandLine(split(u"group|--help"_s));
    QVERIFY(group);
    QVERIFY(helpFor(*group).contains("group create"_L1));
    QVERIFY(!helpFor(*group).contains("  doctor"_L1));
    const auto version = parseCommandLine({u"--version"_s});
    QVERIFY(version && version->version);
    QVERIFY(versionText().startsWith("parvisctl "_L1));
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
