#include "bench/ModelRows.h"
#include "bench/StartRows.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

struct Measurement {
    QString name; ///< Without the size.
    Result<void> (*measure)(Fills&, Report&);
};

const QList<Measurement>& measurements() {
    static const QList<Measurement> all{
        {u"ingest"_s, nullptr}, // fills, so it comes first
        {u"newest50_cold"_s, measureNewest},
        {u"switch"_s, measureSwitch},
        {u"search_common"_s, measureSearch},
        {u"people"_s, measurePeople},
        {u"leave"_s, measureRemoval}, // takes something away, so it comes last
    };
    return all;
}

Result<void> measureSize(demo::SampleSize size, const QStringList& names, Report& report) {
    Fills fills(size);
    const QString suffix = u'_' + fills.organisation.name();
    const auto wanted = [&](const QString& name) {
        return names.isEmpty() || names.contains(name + suffix);
    };
    if (wanted(u"start_window"_s)) {
        if (const auto done = measureStart(size, report); !done)
            return done;
    }
    for (const Measurement& one : measurements()) {
        if (!wanted(one.name))
            continue;
        if (!fills.filled) {
            const int rounds = size == demo::SampleSize::S ? 5 : 1;
            Report* shown = one.measure ? nullptr : &report;
            if (const auto done = measureIngest(fills, shown, shown ? rounds : 1); !done)
                return done;
        }
        if (one.measure) {
            if (const auto done = one.measure(fills, report); !done)
                return done;
        }
        report.addMemory(u"memory_after_"_s + one.name + suffix);
    }
    return ok();
}

bool isKnown(const QString& name) {
    if (!name.endsWith("_S"_L1) && !name.endsWith("_M"_L1))
        return false;
    const QString base = name.chopped(2);
    return base == "start_window"_L1 ||
           std::ranges::any_of(measurements(),
                               [&base](const Measurement& one) { return one.name == base; });
}

} // namespace

int main(int argc, char** argv) {
    // The passphrase file stands for the keychain: what is measured must not depend on whose
    // session this is, nor touch it.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also write the figures to a file."_s, u"file"_s});
    parser.addOption(
        {u"size"_s, u"S (default) or M, when no names are given."_s, u"size"_s, u"S"_s});
    parser.addPositionalArgument(u"names"_s, u"Rows to measure, such as ingest_M."_s, u"[names]"_s);
    parser.process(application);

    Report report;
    if (parser.isSet(u"json"_s) && !report.open(parser.value(u"json"_s))) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(parser.value(u"json"_s)));
        return 2;
    }
    const QStringList names = parser.positionalArguments();
    for (const QString& name : names) {
        if (!isKnown(name)) {
            std::fprintf(stderr, "no such row: %s\n", qPrintable(name));
            return 2;
        }
    }
    const auto has = [&names](QLatin1String suffix) {
        return std::ranges::any_of(names, [=](const QString& n) { return n.endsWith(suffix); });
    };
    const bool sizeM = parser.value(u"size"_s) == "M"_L1;
    for (const auto& [size, asked] :
         {std::pair(demo::SampleSize::S, names.isEmpty() ? !sizeM : has("_S"_L1)),
          std::pair(demo::SampleSize::M, names.isEmpty() ? sizeM : has("_M"_L1))}) {
        if (!asked)
            continue;
        if (const auto done = measureSize(size, names, report); !done) {
            std::fprintf(stderr, "%s %s\n", name(done.error().kind).data(),
                         qPrintable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
