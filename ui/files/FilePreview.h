#pragma once

#include "domain/Media.h"
#include "ui/files/PreviewBody.h"
#include "ui/shell/PaneContext.h"
#include "workspace/MediaWorker.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace parvis::ui {

class ElidedLabel;
class FileActions;
class IconButton;
class Spinner;
class TextLabel;

/// One file to look at, and where it is from.
struct PreviewFile {
    Attachment attachment;
    QString sender;        ///< A name, or empty.
    QDateTime sentAt = {}; ///< Invalid: not told.
    ConversationId conversation = {};
    MessageId message = {}; ///< Invalid: it cannot be shown in its conversation.
};

/// Files over the whole window, one at a time: pictures, plain text and, where Qt PDF is there,
/// PDF, and what the organisation's web office makes a PDF of; of the others what they are, and the
/// way to another program. Esc closes, the arrows go to the next; both end what is under way.
/// Nothing of it is written to the disk in clear. Deletes itself.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    /// `files` is not empty, `current` one of it.
    FilePreview(const PaneContext& context, QList<PreviewFile> files, int current, QWidget* window);
    ~FilePreview() override;

    /// Shows it and fetches the file.
    void open();
    /// What shows the file; null while it is fetched and where it cannot be shown.
    [[nodiscard]] PreviewBody* body() const { return m_body; }
    [[nodiscard]] int current() const { return m_current; }

protected:
    /// The focus goes back to where it was.
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Tab stays among what is here: the window below is covered.
    bool focusNextPrevChild(bool next) override;

private:
    void buildBar(QVBoxLayout& column);
    void go(int to);
    void show(int index);
    void fetch();
    void fetchPicture(const Attachment& attachment);
    void fetchText(const Attachment& attachment);
    void fetchPdf(const Attachment& attachment);
    /// True: the organisation has a web office for such a file, and its PDF can be shown.
    [[nodiscard]] bool isForOffice(const Attachment& attachment) const;
    void fetchFromOffice(const Attachment& attachment);
    /// Says why not by `explain`.
    void showPdf(const QByteArray& bytes, const std::function<void(const Error&)>& explain);
    /// Takes the place of the spinner.
    void setBody(PreviewBody* body);
    void setInside(QWidget* inside);
    void say(const QString& headline, const QString& next, bool again = false);
    void sayWhy(const Error& error);
    void sayWhyNoView(const Error& error);
    void sayTooLarge();
    void updatePlace();
    void placeArrows();
    [[nodiscard]] bool actOn(QKeyEvent& event);
    [[nodiscard]] const Attachment& attachment() const { return m_files[m_current].attachment; }
    /// Handles an answer unless another file is shown by now; an error by sayWhy().
    template<class T, class F>
    void await(Task<T> task, F handle);
    template<class T, class F, class E>
    void await(Task<T> task, F handle, E explain);

    PaneContext m_context;
    QList<PreviewFile> m_files;
    int m_current;
    FileActions* m_actions;
    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    TextLabel* m_place;
    IconButton* m_smaller;
    IconButton* m_larger;
    IconButton* m_locate;
    IconButton* m_outside;
    IconButton* m_previous;
    IconButton* m_next;
    TextLabel* m_maker; ///< Who made the view of a file that cannot be shown as it is.
    QVBoxLayout* m_column;
    Spinner* m_spinner;
    QPointer<QWidget> m_inside;
    QPointer<PreviewBody> m_body;
    QPointer<QWidget> m_before; ///< Had the focus.
    std::function<void()> m_cancel;
    QTimer m_patience; ///< A short wait shows nothing: it would only flash.
    int m_asked = 0;
};

} // namespace parvis::ui
