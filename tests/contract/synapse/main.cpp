#include "contract/ContractSuite.h"
#include "contract/synapse/SynapseFixture.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    constexpr int skipped = 77;
    const QCoreApplication application(argc, argv);
    parvis::contract::SynapseFixture fixture;
    const auto missing = fixture.start();
    if (!missing) {
        std::fprintf(stderr, "Synapse did not start: %s\n", qPrintable(missing.error().detail));
        return 1;
    }
    if (!missing->isEmpty()) {
        std::fprintf(stderr, "skipped: %s\n", qPrintable(*missing));
        return skipped;
    }
    parvis::contract::ContractSuite suite(fixture);
    return QTest::qExec(&suite, argc, argv);
}
