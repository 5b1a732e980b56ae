#include "ui/widgets/composer/ComposerEdit.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/composer/CompletionPopup.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 8;
}

ComposerEdit::ComposerEdit(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme) {
    setObjectName(u"composerEdit"_s);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::fitHeight);
    connect(&theme, &Theme::changed, this, &ComposerEdit::applyTheme);
    applyTheme();
}

void ComposerEdit::applyTheme() {
    setFont(m_theme.font());
    fitHeight();
    fitHint();
}

void ComposerEdit::fitHeight() {
    const int line = fontMetrics().lineSpacing();
    const int wanted = int(std::ceil(document()->size().height()));
    const int height = std::clamp(wanted, line, mostLines * line + line / 2) + 4;
    setVerticalScrollBarPolicy(wanted > mostLines * line + line / 2 ? Qt::ScrollBarAsNeeded
                                                                    : Qt::ScrollBarAlwaysOff);
    if (height != this->height() || height != minimumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
}

void ComposerEdit::setHint(const QString& hint) {
    m_hint = hint;
    fitHint();
}

void ComposerEdit::fitHint() {
    const QString line = m_hint.simplified();
    setPlaceholderText(fontMetrics().elidedText(line, Qt::ElideRight, viewport()->width()));
}

QSize ComposerEdit::sizeHint() const {
    return {m_theme.scaled(200), minimumHeight()};
}

QSize ComposerEdit::minimumSizeHint() const {
    return {m_theme.scaled(80), minimumHeight()};
}

void ComposerEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
    fitHint();
}

void ComposerEdit::wheelEvent(QWheelEvent* event) {
    // A short text has nothing to scroll: the timeline behind may.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

void ComposerEdit::toggleMark(const QString& mark) {
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    const qsizetype length = mark.size();
    if (selected.startsWith(mark) && selected.endsWith(mark) && selected.size() >= 2 * length) {
        cursor.insertText(selected.mid(length, selected.size() - 2 * length));
        return;
    }
    const int start = cursor.selectionStart();
    cursor.insertText(mark + selected + mark);
    // With a selection the marked text stays selected; without, the caret stands between the marks.
    cursor.setPosition(start + int(selected.isEmpty() ? length : 0));
    cursor.setPosition(start + int(selected.isEmpty() ? length : selected.size() + 2 * length),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool ComposerEdit::handleShortcut(QKeyEvent* event) {
    constexpr std::pair<Shortcut, QLatin1StringView> marks[] = {
        {Shortcut::Bold, "**"_L1}, {Shortcut::Italic, "*"_L1}, {Shortcut::Code, "`"_L1}};
    for (const auto& [shortcut, mark] : marks) {
        if (shortcuts::matches(*event, shortcut)) {
            toggleMark(mark);
            return true;
        }
    }
    return false;
}

void ComposerEdit::keyPressEvent(QKeyEvent* event) {
    if (m_popup && m_popup->isOpen() && m_popup->handleKey(event->key()))
        return;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        const bool control = event->modifiers().testFlag(Qt::ControlModifier);
        if (m_enterSends ? !shift : control)
            emit sendRequested();
        else
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    if (shortcuts::matches(*event, Shortcut::EditLast) && document()->isEmpty()) {
        emit editLastRequested();
        return;
    }
    if (key == Qt::Key_Escape) {
        emit escapePressed();
        return;
    }
    if (handleShortcut(event))
        return;
    QTextEdit::keyPressEvent(event);
}

bool ComposerEdit::focusNextPrevChild(bool next) {
    // Tab is taken for moving the focus before it becomes a key press.
    if (next && m_popup && m_popup->isOpen())
        return m_popup->handleKey(Qt::Key_Tab);
    return QTextEdit::focusNextPrevChild(next);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasImage() || source->hasUrls() || source->hasText();
}

void ComposerEdit::insertFromMimeData(const QMimeData* source) {
    QList<QUrl> files;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile())
            files.append(url);
    if (!files.isEmpty()) {
        emit filesDropped(files);
        return;
    }
    // Office programs offer a picture beside the text: the text is what is meant.
    if (source->hasImage() && !source->hasText()) {
        emit imagePasted(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    insertPlainText(source->text());
}

QString ComposerEdit::pendingTrigger() const {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {};
    static const QRegularExpression trigger(u"(?:^|[\\s(])(@[^\\s@]{0,40}|:[\\w+-]{2,30})$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return trigger.match(cursor.block().text().left(cursor.positionInBlock())).captured(1);
}

void ComposerEdit::completeWith(const QString& text) {
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(pendingTrigger().size()));
    cursor.insertText(text + u' ');
    setTextCursor(cursor);
}

} // namespace parvis::ui
