#include "markup/Entities.h"

#include <QHash>

namespace parvis::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReference = 12; // "&thetasym;" and "&#x0010FFFF;"

const QHash<QStringView, char32_t>& namedCharacters() {
    static const QHash<QStringView, char32_t> table{
        {u"amp", U'&'},     {u"lt", U'<'},       {u"gt", U'>'},      {u"quot", U'"'},
        {u"apos", U'\''},   {u"nbsp", 0xA0},     {u"copy", 0xA9},    {u"reg", 0xAE},
        {u"trade", 0x2122}, {u"hellip", 0x2026}, {u"mdash", 0x2014}, {u"ndash", 0x2013},
        {u"lsquo", 0x2018}, {u"rsquo", 0x2019},  {u"ldquo", 0x201C}, {u"rdquo", 0x201D},
        {u"laquo", 0xAB},   {u"raquo", 0xBB},    {u"bull", 0x2022},  {u"middot", 0xB7},
        {u"euro", 0x20AC},  {u"pound", 0xA3},    {u"cent", 0xA2},    {u"yen", 0xA5},
        {u"sect", 0xA7},    {u"para", 0xB6},     {u"deg", 0xB0},     {u"plusmn", 0xB1},
        {u"times", 0xD7},   {u"divide", 0xF7},   {u"micro", 0xB5},   {u"frac12", 0xBD},
        {u"larr", 0x2190},  {u"uarr", 0x2191},   {u"rarr", 0x2192},  {u"darr", 0x2193},
        {u"harr", 0x2194},  {u"ne", 0x2260},     {u"le", 0x2264},    {u"ge", 0x2265},
        {u"agrave", 0xE0},  {u"aacute", 0xE1},   {u"acirc", 0xE2},   {u"auml", 0xE4},
        {u"aring", 0xE5},   {u"aelig", 0xE6},    {u"ccedil", 0xE7},  {u"egrave", 0xE8},
        {u"eacute", 0xE9},  {u"ecirc", 0xEA},    {u"euml", 0xEB},    {u"icirc", 0xEE},
        {u"iuml", 0xEF},    {u"ntilde", 0xF1},   {u"ocirc", 0xF4},   {u"ouml", 0xF6},
        {u"oslash", 0xF8},  {u"ugrave", 0xF9},   {u"ucirc", 0xFB},   {u"uuml", 0xFC},
        {u"Auml", 0xC4},    {u"Ouml", 0xD6},     {u"Uuml", 0xDC},    {u"szlig", 0xDF},
        {u"Eacute", 0xC9},  {u"Agrave", 0xC0},   {u"Ccedil", 0xC7},  {u"shy", 0xAD}};
    return table;
}

bool isAllowed(char32_t c) {
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800) ||
           (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// What `reference` (between '&' and ';') stands for; 0 when it is none.
char32_t resolve(QStringView reference) {
    if (!reference.startsWith(u'#'))
        return namedCharacters().value(reference, 0);
    const bool hex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool isNumber = false;
    const uint code = reference.sliced(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    if (!isNumber)
        return 0;
    return isAllowed(code) ? code : 0xFFFD;
}

} // namespace

QString decodeEntities(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end =
                text.sliced(i + 1, qMin(maxReference, text.size() - i - 1)).indexOf(u';');
            const char32_t character = end > 0 ? resolve(text.sliced(i + 1, end)) : 0;
            if (character != 0) {
                result += QChar::fromUcs4(character);
                i += end + 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

} // namespace parvis::markup
