#include "domain/FileKind.h"

#include <QHash>
#include <QSet>

namespace parvis {

using namespace Qt::StringLiterals;

namespace {

/// Lower case, without the dot.
QString suffixOf(const Attachment& attachment) {
    const qsizetype dot = attachment.fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : attachment.fileName.sliced(dot + 1).toLower();
}

/// Servers and programs that do not know a type say one of these.
bool tellsNothing(const QString& mimeType) {
    return mimeType.isEmpty() || mimeType == "application/octet-stream"_L1 ||
           mimeType == "binary/octet-stream"_L1 || mimeType == "application/x-download"_L1;
}

const QSet<QString>& pictureSuffixes() {
    static const QSet<QString> all{u"png"_s, u"jpg"_s,  u"jpeg"_s, u"gif"_s,  u"webp"_s, u"bmp"_s,
                                   u"svg"_s, u"heic"_s, u"avif"_s, u"tiff"_s, u"tif"_s};
    return all;
}

const QSet<QString>& textSuffixes() {
    static const QSet<QString> all{
        u"txt"_s,  u"text"_s, u"md"_s,   u"csv"_s,  u"tsv"_s,  u"log"_s, u"json"_s, u"xml"_s,
        u"yaml"_s, u"yml"_s,  u"toml"_s, u"ini"_s,  u"conf"_s, u"tex"_s, u"bib"_s,  u"rst"_s,
        u"diff"_s, u"c"_s,    u"h"_s,    u"cpp"_s,  u"hpp"_s,  u"cc"_s,  u"rs"_s,   u"go"_s,
        u"java"_s, u"kt"_s,   u"ts"_s,   u"css"_s,  u"sql"_s,  u"r"_s,   u"m"_s,    u"patch"_s,
        u"ics"_s,  u"vcf"_s,  u"srt"_s,  u"adoc"_s, u"org"_s,  u"py"_s,  u"rb"_s,   u"pl"_s,
        u"sh"_s,   u"js"_s,   u"html"_s, u"htm"_s};
    return all;
}

const QSet<QString>& officeSuffixes() {
    static const QSet<QString> all{u"doc"_s,   u"docx"_s,    u"docm"_s, u"odt"_s, u"rtf"_s,
                                   u"xls"_s,   u"xlsx"_s,    u"xlsm"_s, u"ods"_s, u"ppt"_s,
                                   u"pptx"_s,  u"pptm"_s,    u"odp"_s,  u"odg"_s, u"epub"_s,
                                   u"pages"_s, u"numbers"_s, u"key"_s,  u"ps"_s,  u"djvu"_s};
    return all;
}

/// The texts, tables and slides of an office by their types.
const QHash<QString, QString>& officeTypes() {
    static const QHash<QString, QString> all = [] {
        const QString office = u"application/vnd.openxmlformats-officedocument."_s;
        const QString open = u"application/vnd.oasis.opendocument."_s;
        return QHash<QString, QString>{{u"application/msword"_s, u"doc"_s},
                                       {office + "wordprocessingml.document"_L1, u"docx"_s},
                                       {open + "text"_L1, u"odt"_s},
                                       {u"application/rtf"_s, u"rtf"_s},
                                       {u"text/rtf"_s, u"rtf"_s},
                                       {u"application/vnd.ms-excel"_s, u"xls"_s},
                                       {office + "spreadsheetml.sheet"_L1, u"xlsx"_s},
                                       {open + "spreadsheet"_L1, u"ods"_s},
                                       {u"application/vnd.ms-powerpoint"_s, u"ppt"_s},
                                       {office + "presentationml.presentation"_L1, u"pptx"_s},
                                       {open + "presentation"_L1, u"odp"_s}};
    }();
    return all;
}

bool isOfficeType(const QString& type) {
    return type.startsWith("application/vnd.openxmlformats-officedocument"_L1) ||
           type.startsWith("application/vnd.oasis.opendocument"_L1) ||
           type.startsWith("application/vnd.ms-"_L1) || type == "application/msword"_L1 ||
           type == "application/rtf"_L1 || type == "text/rtf"_L1 ||
           type == "application/epub+zip"_L1 || type == "application/postscript"_L1;
}

} // namespace

FileKind fileKindOf(const Attachment& attachment) {
    const QString& type = attachment.mimeType;
    if (attachment.kind == AttachmentKind::Image || type.startsWith("image/"_L1))
        return FileKind::Picture;
    if (attachment.kind == AttachmentKind::Video || attachment.kind == AttachmentKind::Audio ||
        type.startsWith("video/"_L1) || type.startsWith("audio/"_L1))
        return FileKind::Other;
    if (isPdf(attachment) || isPlainText(attachment) || isOfficeType(type))
        return FileKind::Document;
    if (!tellsNothing(type))
        return FileKind::Other;
    const QString suffix = suffixOf(attachment);
    if (pictureSuffixes().contains(suffix))
        return FileKind::Picture;
    return officeSuffixes().contains(suffix) ? FileKind::Document : FileKind::Other;
}

bool isPdf(const Attachment& attachment) {
    const QString& type = attachment.mimeType;
    return type == "application/pdf"_L1 || type == "application/x-pdf"_L1 ||
           (tellsNothing(type) && suffixOf(attachment) == "pdf"_L1);
}

bool isPlainText(const Attachment& attachment) {
    const QString& type = attachment.mimeType;
    if (type.startsWith("text/"_L1))
        return type != "text/rtf"_L1;
    if (type == "application/json"_L1 || type == "application/xml"_L1 ||
        type == "application/x-yaml"_L1 || type == "application/toml"_L1 ||
        type == "application/x-shellscript"_L1 || type == "application/javascript"_L1)
        return true;
    return tellsNothing(type) && textSuffixes().contains(suffixOf(attachment));
}

QString officeSuffix(const Attachment& attachment) {
    if (attachment.kind != AttachmentKind::File)
        return {};
    const QHash<QString, QString>& types = officeTypes();
    if (!tellsNothing(attachment.mimeType))
        return types.value(attachment.mimeType);
    static const QSet<QString> suffixes(types.begin(), types.end());
    const QString suffix = suffixOf(attachment);
    return suffixes.contains(suffix) ? suffix : QString();
}

bool mayRun(const Attachment& attachment) {
    static const QSet<QString> suffixes{
        u"exe"_s,         u"com"_s,      u"scr"_s,        u"pif"_s,          u"msi"_s,
        u"msp"_s,         u"bat"_s,      u"cmd"_s,        u"ps1"_s,          u"psm1"_s,
        u"vbs"_s,         u"vbe"_s,      u"js"_s,         u"jse"_s,          u"wsf"_s,
        u"wsh"_s,         u"hta"_s,      u"cpl"_s,        u"msc"_s,          u"reg"_s,
        u"lnk"_s,         u"url"_s,      u"jar"_s,        u"jnlp"_s,         u"app"_s,
        u"command"_s,     u"pkg"_s,      u"dmg"_s,        u"sh"_s,           u"bash"_s,
        u"run"_s,         u"py"_s,       u"pyw"_s,        u"rb"_s,           u"pl"_s,
        u"deb"_s,         u"rpm"_s,      u"flatpakref"_s, u"appimage"_s,     u"desktop"_s,
        u"html"_s,        u"htm"_s,      u"xhtml"_s,      u"svg"_s,          u"chm"_s,
        u"iso"_s,         u"vhd"_s,      u"scf"_s,        u"appinstaller"_s, u"msix"_s,
        u"application"_s, u"terminal"_s, u"workflow"_s,   u"vb"_s,           u"ws"_s,
        u"xll"_s,         u"one"_s,      u"gadget"_s,     u"inf"_s};
    const QString& type = attachment.mimeType;
    return suffixes.contains(suffixOf(attachment)) || type == "application/x-desktop"_L1 ||
           type == "application/x-executable"_L1 || type == "application/x-shellscript"_L1 ||
           type == "application/x-sharedlib"_L1 || type == "application/java-archive"_L1;
}

} // namespace parvis
