#include "contract/ContractSuite.h"
#include "contract/demo/DemoFixture.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    parvis::contract::DemoFixture fixture;
    parvis::contract::ContractSuite suite(fixture);
    return QTest::qExec(&suite, argc, argv);
}
