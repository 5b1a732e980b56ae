#pragma once

#include "protocol/Adapter.h"

#include <memory>
#include <vector>

namespace parvis {

/// The server families of this build. Owns the adapters. Lives in the engine thread.
class AdapterRegistry : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds a family; the order decides which is asked first.
    void add(std::unique_ptr<Adapter> adapter);

    /// Null when this build does not have the family.
    [[nodiscard]] Adapter* adapter(const QString& family) const;

    /// Asks every family what runs at the address. The first that recognises its server wins;
    /// otherwise the most telling error is returned (Tls over NotAServer over Offline).
    [[nodiscard]] Task<ServerProbe> probe(QString address);

private:
    std::vector<std::unique_ptr<Adapter>> m_adapters;
};

} // namespace parvis
