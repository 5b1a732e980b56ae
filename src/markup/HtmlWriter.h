#pragma once

#include "markup/HtmlTokenizer.h"

#include <QStringList>

namespace parvis::markup {

/// Writes the allowed subset of the tokens it is given as well-formed HTML.
class HtmlWriter {
public:
    void add(const HtmlToken& token);
    /// Closes what is open; the writer is spent.
    [[nodiscard]] QString take();

private:
    void open(const HtmlToken& token);
    void close(const QString& tag);
    void closeTop();

    QString m_out;
    QStringList m_open;
};

} // namespace parvis::markup
