#include "policy/Policy.h"

namespace parvis::policy {

Reading read() {
    return readFolder(QStringLiteral("/etc/parvis/policies"));
}

} // namespace parvis::policy
