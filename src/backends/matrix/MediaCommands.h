#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// Files up and down, and what stands behind links (spec "Content repository").
class MediaCommands final : public QObject {
    Q_OBJECT

public:
    explicit MediaCommands(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(UploadMedia command);
    [[nodiscard]] Task<Receipt> run(DownloadMedia command);
    [[nodiscard]] Task<Receipt> run(PreviewLink command);

    /// A copy of a picture that the server would throw away one day, as it does with pictures of
    /// previews. TooLarge, or another failure: there is none.
    [[nodiscard]] Task<MediaRef> keep(MediaRef picture);

private:
    [[nodiscard]] Task<net::HttpResponse> fetch(DownloadMedia command, bool scaled);

    CommandContext& m_context;
};

} // namespace parvis::matrix
