// What the engine does with documents of an office.
#include "domain/FileKind.h"
#include "engine/EngineParts.h"

namespace parvis::engine {

Task<QByteArray> Engine::pdfOf(const Attachment& document, qint64 maxBytes) {
    using Ended = Task<QByteArray>;
    if (!policy().officeConverter.isValid())
        return Ended::finished(
            fail(ErrorKind::Unsupported,
                 tr("Your organisation has no web office that could show this document.")));
    if (officeSuffix(document).isEmpty())
        return Ended::finished(
            fail(ErrorKind::Unsupported, tr("A web office does not read files of this kind.")));
    if (document.size > maxBytes)
        return Ended::finished(fail(ErrorKind::TooLarge));
    if (!m_parts->options.online)
        return Ended::finished(fail(ErrorKind::Offline));
    return convert(document, maxBytes);
}

Task<QByteArray> Engine::convert(Attachment document, qint64 maxBytes) {
    auto reading = read(document.media, maxBytes);
    const Result<workspace::FileContent> content = co_await std::move(reading);
    if (!content)
        co_return fail(content);
    if (!content->isWhole())
        co_return fail(ErrorKind::TooLarge);
    Parts* parts = m_parts.get();
    auto converting =
        runOn(parts->engineThread.root(),
              [parts, bytes = content->bytes, suffix = officeSuffix(document), maxBytes] {
                  if (!parts->office)
                      parts->office = std::make_unique<WebOffice>(
                          parts->options.policy.officeConverter, parts->authorities);
                  return parts->office->pdfOf(bytes, suffix, maxBytes);
              });
    Result<QByteArray> pdf = co_await std::move(converting);
    co_return pdf;
}

} // namespace parvis::engine
