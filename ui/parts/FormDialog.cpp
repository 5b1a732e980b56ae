#include "ui/parts/FormDialog.h"

#include "ui/parts/Notice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

/// Where the fields stand: as large as they are while the screen has room, else it scrolls.
class FieldsArea final : public QScrollArea {
public:
    explicit FieldsArea(QWidget* fields) {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(fields);
        fields->setAutoFillBackground(false); // the dialog's background shows through
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {widget()->minimumSizeHint().width(), 80};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // fields come and go
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

FormDialog::FormDialog(const Theme& theme, const QString& title, const QString& action,
                       QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_fields(new QWidget)
    , m_body(new QVBoxLayout(m_fields))
    , m_notice(new Notice(theme))
    , m_spinner(new Spinner(theme, 16))
    , m_status(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_cancel(makeButton(ButtonKind::Secondary, tr("Cancel"), QStringLiteral("cancelButton")))
    , m_action(makeButton(ButtonKind::Primary, action, QStringLiteral("actionButton"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    // Sides belong to the parts: a scroll bar stands at the edge of the dialog, clear of the
    // fields.
    constexpr int side = 24;
    column->setContentsMargins(0, 22, 0, 20);
    column->setSpacing(16);
    auto* headline = new TextLabel(theme, title, TextSize::Title, TextWeight::Strong);
    headline->setWordWrap(true); // a title may hold a name of any length
    headline->setContentsMargins(side, 0, side, 0);
    column->addWidget(headline);
    m_body->setContentsMargins(side, 0, side, 0);
    m_body->setSpacing(14);
    auto* scroll = new FieldsArea(m_fields);
    column->addWidget(scroll, 1);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(side, 0, side, 0);
    notice->addWidget(m_notice);
    column->addLayout(notice);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(side, 0, side, 0);
    footer->setSpacing(10);
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("statusText"));
    footer->addWidget(m_spinner);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_action);
    column->addLayout(footer);
    m_action->setDefault(true);
    m_spinner->hide();
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_done) {
            accept();
            return;
        }
        m_notice->clear();
        emit submitted();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FormDialog::reject() {
    if (m_busy) {
        if (m_stop)
            m_stop();
        return;
    }
    QDialog::reject();
}

void FormDialog::setActionText(const QString& text) {
    m_action->setText(text);
}

void FormDialog::setReason(const QString& reason) {
    m_reason = reason;
    updateFooter();
}

void FormDialog::setDangerous() {
    setButtonKind(m_action, ButtonKind::Danger);
}

void FormDialog::setBusy(const QString& words, std::function<void()> stop) {
    if (!m_busy)
        m_focus = focusWidget();
    m_busy = true;
    m_busyWords = words;
    m_stop = std::move(stop);
    m_fields->setEnabled(false);
    updateFooter();
    m_cancel->setFocus();
}

void FormDialog::setIdle() {
    m_busy = false;
    m_stop = {};
    m_fields->setEnabled(true);
    updateFooter();
    if (m_focus)
        m_focus->setFocus();
}

void FormDialog::showError(const Error& error) {
    setIdle();
    // Stopping it was the person's own wish; that is no error.
    if (error.kind != ErrorKind::Cancelled)
        m_notice->showError(error);
}

void FormDialog::showDoneWithWarning(const QString& warning) {
    setIdle();
    m_done = true;
    m_fields->setEnabled(false);
    m_cancel->hide();
    setActionText(tr("Close"));
    setReason({});
    m_notice->showText(warning, Notice::Tone::Warning);
    m_action->setFocus();
}

void FormDialog::updateFooter() {
    m_spinner->setVisible(m_busy);
    m_status->setText(m_busy ? m_busyWords : m_reason);
    const bool possible = m_done || (!m_busy && m_reason.isEmpty());
    m_action->setEnabled(possible);
    m_action->setToolTip(m_reason);
    m_action->setAccessibleDescription(m_reason);
}

void FormDialog::grow() {
    const QSize room = screen()->availableSize() - QSize(40, 60); // with the frame of the window
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : sizeHint().height();
    const QSize size(width(), std::max(height(), wanted));
    if (this->size() != size.boundedTo(room))
        resize(size.boundedTo(room));
}

bool FormDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    // Fields and errors that appear get room, as long as the screen has it.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow();
    return done;
}

void FormDialog::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), m_theme.tokens().background);
}

void FormDialog::showEvent(QShowEvent* event) {
    updateFooter();
    grow();
    QDialog::showEvent(event);
}

} // namespace parvis::ui
