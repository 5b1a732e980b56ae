#include "bench/Choice.h"

#include <QCommandLineParser>

#include <cstdio>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

/// Of the names, those that are asked for.
QStringList named(const QList<KnownRow>& known, const QStringList& names) {
    QStringList rows;
    for (const KnownRow& row : known) {
        if (names.contains(row.name))
            rows.append(row.name);
    }
    for (const QString& name : names) {
        if (!rows.contains(name)) {
            std::fprintf(stderr, "no such row: %s; --list prints those there are\n",
                         qPrintable(name));
            std::exit(2);
        }
    }
    return rows;
}

} // namespace

QStringList chosenRows(const QList<KnownRow>& known) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"list"_s, u"Print the rows that there are, with their sizes."_s});
    parser.addOption({u"size"_s, u"S, M or L: only this, when no names are given."_s, u"size"_s});
    parser.addPositionalArgument(u"names"_s, u"Rows to measure."_s, u"[names]"_s);
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(u"list"_s)) {
        for (const KnownRow& row : known)
            std::printf("%s %s\n", qPrintable(row.name), qPrintable(row.size));
        std::exit(0);
    }
    if (!parser.positionalArguments().isEmpty())
        return named(known, parser.positionalArguments());
    const QString size = parser.value(u"size"_s);
    QStringList rows;
    for (const KnownRow& row : known) {
        if (size.isEmpty() || size == row.size)
            rows.append(row.name);
    }
    return rows;
}

} // namespace parvis::bench
