#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// Files up and down (spec "Content repository").
class MediaCommands final : public QObject {
    Q_OBJECT

public:
    explicit MediaCommands(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(UploadMedia command);
    [[nodiscard]] Task<Receipt> run(DownloadMedia command);

private:
    [[nodiscard]] Task<net::HttpResponse> fetch(DownloadMedia command, bool scaled);

    CommandContext& m_context;
};

} // namespace parvis::matrix
