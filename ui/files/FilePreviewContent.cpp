// What the preview shows: fetching the file, and the words where it cannot be shown.
#include "domain/FileKind.h"
#include "engine/Engine.h"
#include "ui/files/FileActions.h"
#include "ui/files/FilePreview.h"
#include "ui/files/PictureBody.h"
#include "ui/files/PlainText.h"
#include "ui/files/TextBody.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FileLook.h"
#include "ui/widgets/TextLabel.h"

#ifdef PARVIS_HAS_PDF
#include "ui/files/PdfBody.h"
#include "ui/files/PdfFile.h"
#endif

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownText = qint64{1024} * 1024;
/// To show the beginning of a text all of it is fetched.
constexpr qint64 fetchedText = qint64{32} * 1024 * 1024;

bool isShownAsPicture(const Attachment& attachment) {
    return attachment.kind == AttachmentKind::Image || fileKindOf(attachment) == FileKind::Picture;
}

} // namespace

void FilePreview::fetch() {
    ++m_asked;
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
    setInside(nullptr);
    m_maker->hide();
    m_patience.start();
    setFocus();
    const Attachment& file = attachment();
    if (isShownAsPicture(file))
        fetchPicture(file);
    else if (isPdf(file))
        fetchPdf(file);
    else if (isPlainText(file))
        fetchText(file);
    else if (isForOffice(file))
        fetchFromOffice(file);
    else
        say(tr("No preview"), {});
}

template<class T, class F>
void FilePreview::await(Task<T> task, F handle) {
    await(std::move(task), handle, [this](const Error& error) { sayWhy(error); });
}

template<class T, class F, class E>
void FilePreview::await(Task<T> task, F handle, E explain) {
    m_cancel = task.canceller();
    std::move(task).then(this, [this, handle, explain, asked = m_asked](Result<T> answer) {
        if (asked != m_asked)
            return;
        m_cancel = {};
        if (answer)
            handle(std::move(*answer));
        else
            explain(answer.error());
    });
}

void FilePreview::fetchPicture(const Attachment& file) {
    await(m_context.engine.image(file.media, size() * devicePixelRatioF()),
          [this](const QImage& image) { setBody(new PictureBody(image, attachment().fileName)); });
}

void FilePreview::fetchText(const Attachment& file) {
    if (file.size > fetchedText) {
        sayTooLarge();
        return;
    }
    await(m_context.engine.read(file.media, shownText), [this](
                                                            const workspace::FileContent& content) {
        const auto text = plainTextOf(content.bytes, content.isWhole());
        if (text)
            setBody(new TextBody(m_context.theme, *text, attachment().fileName, content.isWhole()));
        else
            say(tr("This file is not plain text"), {});
    });
}

#ifdef PARVIS_HAS_PDF
void FilePreview::fetchPdf(const Attachment& file) {
    if (file.size > PdfFile::maxBytes) {
        sayTooLarge();
        return;
    }
    const auto explain = [this](const Error& error) {
        if (error.kind == ErrorKind::Forbidden)
            say(tr("This PDF asks for a password"), {});
        else if (error.kind == ErrorKind::Unsupported)
            say(tr("This PDF is protected"), {});
        else
            say(tr("This PDF is damaged"), {});
    };
    await(m_context.engine.read(file.media, PdfFile::maxBytes),
          [this, explain](const workspace::FileContent& content) {
              if (content.isWhole())
                  showPdf(content.bytes, explain);
              else
                  sayTooLarge();
          });
}

void FilePreview::showPdf(const QByteArray& bytes,
                          const std::function<void(const Error&)>& explain) {
    PdfFile::open(bytes).then(
        this, [this, explain, asked = m_asked](Result<std::shared_ptr<PdfFile>> pdf) {
            if (asked != m_asked)
                return;
            if (pdf)
                setBody(new PdfBody(m_context.theme, *pdf, attachment().fileName));
            else
                explain(pdf.error());
        });
}

bool FilePreview::isForOffice(const Attachment& file) const {
    return m_context.engine.policy().officeConverter.isValid() && !officeSuffix(file).isEmpty();
}

void FilePreview::fetchFromOffice(const Attachment& file) {
    if (file.size > PdfFile::maxBytes) {
        sayTooLarge();
        return;
    }
    m_maker->setText(tr("This view is made by %1, your organisation's web office.")
                         .arg(m_context.engine.policy().officeConverter.host()));
    m_maker->show();
    const auto explain = [this](const Error& error) {
        sayWhyNoView(error);
    };
    const auto take = [this, explain](const QByteArray& pdf) {
        m_context.navigator.announce(m_maker->text());
        showPdf(pdf, explain);
    };
    // The file first: what goes wrong from then on is the office's.
    await(m_context.engine.read(file.media, 1),
          [this, take, explain](const workspace::FileContent&) {
              await(m_context.engine.pdfOf(attachment(), PdfFile::maxBytes), take, explain);
          });
}
#else
void FilePreview::fetchPdf(const Attachment&) {
    say(tr("No preview"), {});
}

bool FilePreview::isForOffice(const Attachment&) const {
    return false;
}

void FilePreview::fetchFromOffice(const Attachment&) {
    say(tr("No preview"), {});
}
#endif

void FilePreview::say(const QString& headline, const QString& why, bool again) {
    const bool runs = mayRun(attachment());
    QString next = why;
    if (next.isEmpty())
        next = runs ? tr("A file of this kind can do harm when it is opened. Save it if you trust "
                         "whoever sent it.")
                    : tr("Another program on this computer may show it. It is lent a copy, which "
                         "is removed when Parvis ends.");
    auto* words = new EmptyState(
        m_context.theme, lookOf(attachment(), m_context.theme.tokens()).icon, headline, next);
    words->setObjectName(u"previewWords"_s);
    if (again)
        words->setAction(tr("Try again"));
    else
        words->setAction(runs ? tr("Save as…") : tr("Open with another program"));
    connect(
        words, &EmptyState::actionTriggered, this,
        [this, again, runs] {
            if (again)
                fetch();
            else if (runs)
                m_actions->save(attachment(), window());
            else
                m_actions->openOutside(attachment());
        },
        Qt::QueuedConnection);
    m_maker->hide();
    setInside(words);
    m_context.navigator.announce(headline);
}

void FilePreview::sayWhy(const Error& error) {
    // What came is no picture, or none of a kind that is shown to strangers' files.
    if (error.kind == ErrorKind::InvalidInput)
        say(tr("No preview"), {});
    else if (error.kind == ErrorKind::TooLarge)
        sayTooLarge();
    else
        say(tr("This file is not here"), error.forPerson(), true);
}

void FilePreview::sayWhyNoView(const Error& error) {
    if (error.kind == ErrorKind::TooLarge)
        sayTooLarge();
    else if (error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Forbidden)
        say(tr("No view of this document"),
            tr("Your organisation's web office sent a PDF that cannot be shown."));
    else
        say(tr("No view of this document"), error.forPerson());
}

void FilePreview::sayTooLarge() {
    say(tr("This file is too large to be shown here"), {});
}

} // namespace parvis::ui
