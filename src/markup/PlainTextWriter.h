#pragma once

#include "markup/HtmlTokenizer.h"

namespace parvis::markup {

/// Writes tokens as plain text: white space collapsed but in preformatted text, blocks on lines of
/// their own.
class PlainTextWriter {
public:
    void add(const HtmlToken& token);
    /// The text without space at its ends; the writer is spent.
    [[nodiscard]] QString take();

private:
    void addText(const QString& text);
    void startLine();

    QString m_out;
    int m_preformatted = 0;
};

} // namespace parvis::markup
