#include "markup/Markdown.h"

#include "markup/Html.h"

#include <array>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace parvis::markup {

namespace {

constexpr qsizetype maxInput = 64 * 1024;
constexpr int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_HARDBREAKS;

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;

Document parse(const QString& markdown) {
    static std::once_flag registered; // the library's registry is global and not thread-safe
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(options));
    for (const char* extension : {"autolink", "strikethrough", "table"}) {
        if (auto* found = cmark_find_syntax_extension(extension))
            cmark_parser_attach_syntax_extension(parser.get(), found);
    }
    const QByteArray utf8 = markdown.first(qMin(markdown.size(), maxInput)).toUtf8();
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return Document(cmark_parser_finish(parser.get()));
}

/// What the person typed between angle brackets is text, not something to drop.
void keepHtmlAsText(cmark_node* document) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
    std::vector<cmark_node*> found;
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto* node = cmark_iter_get_node(iterator.get());
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK)
            found.push_back(node);
    }
    for (auto* node : found) {
        auto* text = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(text, cmark_node_get_literal(node));
        auto* replacement = text;
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
            replacement = cmark_node_new(CMARK_NODE_PARAGRAPH);
            cmark_node_append_child(replacement, text);
        }
        cmark_node_replace(node, replacement);
        cmark_node_free(node);
    }
}

/// A link that shows nothing but its own address, as every front end makes it out of plain text.
bool isBareLink(cmark_node* link) {
    auto* only = cmark_node_first_child(link);
    if (!only || cmark_node_next(only) || cmark_node_get_type(only) != CMARK_NODE_TEXT)
        return false;
    const QByteArray address = cmark_node_get_url(link);
    const QByteArray shown = cmark_node_get_literal(only);
    return address == shown || address == "http://" + shown || address == "mailto:" + shown;
}

bool hasFormatting(cmark_node* document) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto* node = cmark_iter_get_node(iterator.get());
        const auto type = cmark_node_get_type(node);
        const bool plain = type == CMARK_NODE_DOCUMENT || type == CMARK_NODE_PARAGRAPH ||
                           type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK ||
                           type == CMARK_NODE_LINEBREAK;
        if (!plain && !(type == CMARK_NODE_LINK && isBareLink(node)))
            return true;
    }
    return false;
}

} // namespace

QString markdownToHtml(const QString& markdown) {
    const Document document = parse(markdown);
    keepHtmlAsText(document.get());
    if (!hasFormatting(document.get()))
        return {};
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(document.get(), options, nullptr), &std::free);
    return sanitizeHtml(QString::fromUtf8(html.get())).trimmed();
}

} // namespace parvis::markup
