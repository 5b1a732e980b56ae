#pragma once

#include "base/Task.h"
#include "net/HttpClient.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace parvis::engine {

/// Has documents turned into PDF by a service that speaks as Collabora Online does: a form with one
/// file, "data", and the PDF as the answer. The service hears nothing of who asks, nor the name
/// that the file has. Lives in one thread.
class WebOffice final : public QObject {
    Q_OBJECT

public:
    WebOffice(QUrl address, const net::Authorities& authorities);

    /// `suffix` is what an office calls such a document, "docx". Ends with the bytes of the PDF, at
    /// most `maxBytes`, or with an error whose words name the web office: Unsupported (it refused
    /// the document), TooLarge, BadAnswer (no PDF), ServerFailure, RateLimited, Cancelled, and what
    /// HttpClient fails with.
    [[nodiscard]] Task<QByteArray> pdfOf(const QByteArray& document, const QString& suffix,
                                         qint64 maxBytes);

private:
    [[nodiscard]] static Result<QByteArray> pdfFrom(const net::HttpResponse& answer);
    [[nodiscard]] static Error inOurWords(Error error);

    QUrl m_address;
    net::HttpClient m_client;
};

} // namespace parvis::engine
