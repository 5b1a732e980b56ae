#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parvis::demo {

struct SampleMedia {
    QByteArray bytes;
    QString mimeType;
};

/// Makes a picture or a paper of the sample organisation from its address: always the same bytes
/// for the same address and version of Qt. Nothing when the address is none of its own.
[[nodiscard]] std::optional<SampleMedia> makeSampleMedia(const QString& uri);

} // namespace parvis::demo
