#include "ui/files/FilePreview.h"

#include "domain/FileKind.h"
#include "ui/files/FileActions.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FileLook.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TimeText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 60;
constexpr int patienceMs = 200;

/// An arrow that is to be seen on whatever lies below it.
class ArrowButton final : public IconButton {
public:
    ArrowButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent)
        : IconButton(theme, icon, text, parent)
        , m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().line);
        painter.setBrush(m_theme.tokens().card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::radiusControl, metrics::radiusControl);
        painter.end();
        IconButton::paintEvent(event);
    }

private:
    const Theme& m_theme;
};

} // namespace

FilePreview::FilePreview(const PaneContext& context, QList<PreviewFile> files, int current,
                         QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_files(std::move(files))
    , m_current(current)
    , m_actions(new FileActions(context, this))
    , m_name(new ElidedLabel(context.theme, {}, TextSize::Body, TextWeight::Strong))
    , m_detail(new ElidedLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                               TextLabel::Ink::Second))
    , m_place(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                            TextLabel::Ink::Second))
    , m_smaller(new IconButton(context.theme, Icon::Minus, tr("Smaller")))
    , m_larger(new IconButton(context.theme, Icon::Plus, tr("Larger")))
    , m_locate(new IconButton(context.theme, Icon::Comment, tr("Show in the conversation")))
    , m_outside(new IconButton(context.theme, Icon::OpenOutside, tr("Open with another program")))
    , m_previous(new ArrowButton(context.theme,
                                 isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft,
                                 tr("Previous file"), this))
    , m_next(new ArrowButton(context.theme,
                             isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight,
                             tr("Next file"), this))
    , m_maker(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                            TextLabel::Ink::Second))
    , m_column(new QVBoxLayout(this))
    , m_spinner(new Spinner(context.theme, 32))
    , m_before(window->focusWidget()) {
    setObjectName(u"filePreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    buildBar(*m_column);
    m_maker->setObjectName(u"previewMaker"_s);
    m_maker->setWordWrap(true);
    m_maker->setContentsMargins(20, 0, 20, 10);
    m_maker->hide();
    m_column->addWidget(m_maker);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next->setObjectName(u"previewNext"_s);
    m_previous->setShortcutHint(shortcuts::keysOf(Shortcut::PreviousFile).constFirst());
    m_next->setShortcutHint(shortcuts::keysOf(Shortcut::NextFile).constFirst());
    connect(m_previous, &IconButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &IconButton::clicked, this, [this] { go(m_current + 1); });
    m_spinner->setParent(this);
    m_spinner->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, m_spinner, &QWidget::show);
    window->installEventFilter(this);
}

FilePreview::~FilePreview() {
    if (m_cancel)
        m_cancel();
}

void FilePreview::closeEvent(QCloseEvent* event) {
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    QWidget::closeEvent(event);
}

void FilePreview::buildBar(QVBoxLayout& column) {
    auto* keep = new IconButton(m_context.theme, Icon::Download, tr("Save as…"));
    auto* leave = new IconButton(m_context.theme, Icon::Close, tr("Close"));
    m_smaller->setObjectName(u"previewSmaller"_s);
    m_larger->setObjectName(u"previewLarger"_s);
    m_locate->setObjectName(u"previewLocate"_s);
    m_outside->setObjectName(u"previewOutside"_s);
    keep->setObjectName(u"previewSave"_s);
    leave->setObjectName(u"previewClose"_s);
    m_name->setObjectName(u"previewName"_s);
    m_detail->setObjectName(u"previewDetail"_s);
    m_place->setObjectName(u"previewPlace"_s);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_detail);
    names->addStretch();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 0, 12, 0);
    bar->setSpacing(2);
    bar->addLayout(names, 1);
    bar->addSpacing(8);
    bar->addWidget(m_place);
    bar->addSpacing(6);
    for (IconButton* button : {m_smaller, m_larger, m_locate, m_outside, keep, leave})
        bar->addWidget(button);
    auto* box = new QWidget;
    box->setLayout(bar);
    const auto fit = [this, box] {
        box->setFixedHeight(m_context.theme.scaled(barHeight));
    };
    connect(&m_context.theme, &Theme::changed, box, fit);
    fit();
    column.addWidget(box);
    connect(m_smaller, &IconButton::clicked, this, [this] { m_body->smaller(); });
    connect(m_larger, &IconButton::clicked, this, [this] { m_body->larger(); });
    connect(m_outside, &IconButton::clicked, this,
            [this] { m_actions->openOutside(attachment()); });
    connect(keep, &IconButton::clicked, this, [this] { m_actions->save(attachment(), window()); });
    connect(leave, &IconButton::clicked, this, &QWidget::close);
    connect(m_locate, &IconButton::clicked, this, [this] {
        const PreviewFile file = m_files[m_current];
        close(); // first: what is behind takes the focus
        m_context.navigator.openMessage(file.conversation, file.message);
    });
}

void FilePreview::open() {
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    show(m_current);
}

void FilePreview::go(int to) {
    if (to >= 0 && to < m_files.size() && to != m_current)
        show(to);
}

void FilePreview::show(int index) {
    m_current = index;
    const PreviewFile& file = m_files[index];
    m_name->setText(file.attachment.fileName);
    QStringList details;
    if (!file.sender.isEmpty())
        details << file.sender;
    if (file.sentAt.isValid())
        details << rowTime(file.sentAt, QDateTime::currentDateTime());
    details << attachmentSummary(file.attachment);
    m_detail->setText(details.join(u" · "_s));
    setAccessibleName(tr("Preview of %1").arg(file.attachment.fileName));
    setAccessibleDescription(m_detail->text());
    m_context.navigator.announce(file.attachment.fileName + u", "_s + m_detail->text());
    m_locate->setVisible(file.message.isValid());
    m_outside->setVisible(!mayRun(file.attachment));
    m_previous->setVisible(m_files.size() > 1);
    m_next->setVisible(m_files.size() > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_files.size());
    fetch();
}

void FilePreview::setInside(QWidget* inside) {
    m_patience.stop();
    m_spinner->hide();
    delete m_inside;
    m_body = nullptr;
    m_inside = inside;
    if (inside) {
        m_column->addWidget(inside, 1);
        inside->show();
        placeArrows();
    }
    updatePlace();
}

void FilePreview::setBody(PreviewBody* body) {
    setInside(body);
    m_body = body;
    connect(body, &PreviewBody::placeChanged, this, &FilePreview::updatePlace);
    connect(body, &PreviewBody::pressedBeside, this, &QWidget::close);
    // What keys mean here comes before what they mean in the file.
    QWidget* reader = body->focusProxy() ? body->focusProxy() : body;
    reader->installEventFilter(this);
    updatePlace();
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || focus == this)
        body->setFocus();
}

void FilePreview::updatePlace() {
    const bool zooms = m_body && m_body->zooms();
    m_smaller->setVisible(zooms);
    m_larger->setVisible(zooms);
    m_place->setText(m_body ? m_body->place() : QString());
    m_place->setVisible(!m_place->text().isEmpty());
}

void FilePreview::placeArrows() {
    const int side = m_previous->sizeHint().height();
    const int y = (height() - side) / 2;
    const bool mirrored = isRightToLeft();
    const QRect left(6, y, side, side);
    const QRect right(width() - side - 6, y, side, side);
    m_previous->setGeometry(mirrored ? right : left);
    m_next->setGeometry(mirrored ? left : right);
    m_previous->raise();
    m_next->raise();
    m_spinner->move(rect().center() - m_spinner->rect().center());
}

void FilePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().background);
}

bool FilePreview::actOn(QKeyEvent& event) {
    const bool plain = event.modifiers() == Qt::NoModifier;
    if (event.key() == Qt::Key_Escape) {
        close();
        return true;
    }
    // Where the keys go through a text, the files are a modifier away.
    if (!plain || !m_body || !m_body->hasCursor()) {
        const int forward = isRightToLeft() ? -1 : 1;
        if (shortcuts::matches(event, Shortcut::PreviousFile)) {
            go(m_current - forward);
            return true;
        }
        if (shortcuts::matches(event, Shortcut::NextFile)) {
            go(m_current + forward);
            return true;
        }
    }
    if (event.matches(QKeySequence::Save)) {
        m_actions->save(attachment(), window());
        return true;
    }
    if (!m_body)
        return false;
    if (shortcuts::matches(event, Shortcut::Larger))
        m_body->larger();
    else if (shortcuts::matches(event, Shortcut::Smaller))
        m_body->smaller();
    else if (shortcuts::matches(event, Shortcut::WholePicture))
        m_body->whole();
    else
        return false;
    return true;
}

void FilePreview::keyPressEvent(QKeyEvent* event) {
    if (!actOn(*event))
        QWidget::keyPressEvent(event);
}

void FilePreview::mouseReleaseEvent(QMouseEvent*) {
    // Not through to what is covered.
}

void FilePreview::resizeEvent(QResizeEvent*) {
    placeArrows();
}

bool FilePreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
    if (event->type() == QEvent::KeyPress && actOn(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FilePreview::focusNextPrevChild(bool next) {
    QList<QWidget*> stops;
    for (QWidget* child : findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && !child->focusProxy() &&
            (child->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(child);
    }
    if (stops.isEmpty())
        return true;
    const qsizetype here = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    const qsizetype to =
        here < 0 ? (next ? 0 : count - 1) : (here + (next ? 1 : -1) + count) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace parvis::ui
