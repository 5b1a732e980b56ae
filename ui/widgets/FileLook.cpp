#include "ui/widgets/FileLook.h"

#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

struct FileLookWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::AttachmentStrip)
};

QString suffixOf(const Attachment& a) {
    const qsizetype dot = a.fileName.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? a.fileName.mid(dot + 1) : QString();
    return suffix.size() <= 5 ? suffix.toUpper() : QString();
}

} // namespace

FileLook lookOf(const Attachment& a, const Tokens& t) {
    const QString suffix = suffixOf(a);
    if (suffix == "PDF"_L1 || a.mimeType == "application/pdf"_L1)
        return {Icon::Pdf, t.filePdf};
    if (QStringList{u"CSV"_s, u"XLS"_s, u"XLSX"_s, u"ODS"_s, u"TSV"_s}.contains(suffix))
        return {Icon::Table, t.fileTable};
    if (a.kind == AttachmentKind::Image)
        return {Icon::Image, t.fileImage};
    if (a.kind == AttachmentKind::Video)
        return {Icon::Video, t.fileImage};
    if (a.kind == AttachmentKind::Audio)
        return {Icon::Music, t.fileImage};
    return {Icon::File, t.fileOther};
}

QString attachmentSummary(const Attachment& a) {
    QStringList parts;
    if (a.kind == AttachmentKind::Audio)
        parts.append(FileLookWords::tr("Audio"));
    else if (a.kind == AttachmentKind::Video)
        parts.append(FileLookWords::tr("Video"));
    else
        parts.append(suffixOf(a).isEmpty() ? FileLookWords::tr("File") : suffixOf(a));
    if (a.durationMs > 0)
        parts.append(durationText(a.durationMs));
    if (a.size >= 0)
        parts.append(sizeText(a.size));
    return parts.join(u" · "_s);
}

MediaRef thumbnailOf(const Attachment& a) {
    if (a.thumbnail.isValid())
        return a.thumbnail;
    return a.kind == AttachmentKind::Image ? a.media : MediaRef();
}

} // namespace parvis::ui
