#include "ui/widgets/composer/Composer.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/composer/CompletionPopup.h"
#include "ui/widgets/composer/ComposerEdit.h"
#include "ui/widgets/composer/EmojiPicker.h"
#include "ui/widgets/composer/EmojiTable.h"
#include "ui/widgets/composer/LinkBar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int proposals = 8;
}

Composer::Composer(const Theme& theme, AvatarProvider* provider, const EmojiTable& emoji,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_provider(provider)
    , m_emoji(emoji)
    , m_edit(new ComposerEdit(theme))
    , m_tray(new AttachmentTray(theme))
    , m_pictures(new PictureOptions(theme))
    , m_link(new LinkBar(theme))
    , m_reason(
          new TextLabel(theme, {}, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second))
    , m_rescue(makeButton(theme, ButtonKind::Link, Icon::Copy, tr("Copy what you wrote"),
                          u"composerRescue"_s))
    , m_hint(new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Third))
    , m_plus(new IconButton(theme, Icon::Plus, tr("Add")))
    , m_attach(new IconButton(theme, Icon::Paperclip, tr("Attach a file")))
    , m_smile(new IconButton(theme, Icon::Smile, tr("Emoji")))
    , m_voice(new IconButton(theme, Icon::Microphone, tr("Voice message")))
    , m_send(new IconButton(theme, Icon::Send, tr("Send"))) {
    setObjectName(u"composer"_s);
    setAcceptDrops(true);
    m_edit->setAcceptDrops(false); // Files dropped on the field belong to the whole composer.
    build();
    connectParts();
    setEnterSends(true);
    updateSend();
}

// --- Parts ---

void Composer::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(15, 12, 14, 11);
    column->setSpacing(6);
    column->addWidget(buildBanner());
    column->addWidget(m_tray);
    column->addWidget(m_pictures);
    column->addWidget(m_link);
    m_reason->setObjectName(u"composerReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    m_rescue->setAccessibleName(m_rescue->text());
    m_rescue->hide();
    column->addWidget(m_rescue, 0, Qt::AlignLeading);
    column->addWidget(m_edit);
    column->addLayout(buildToolbar());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QWidget* Composer::buildBanner() {
    m_banner = new QWidget;
    m_banner->setObjectName(u"composerBanner"_s);
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(11, 0, 0, 0);
    row->setSpacing(6);
    m_bannerTitle =
        new TextLabel(m_theme, {}, TextSize::Small, TextWeight::Strong, TextLabel::Ink::Accent);
    m_bannerText =
        new ElidedLabel(m_theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second);
    auto* cancel = new IconButton(m_theme, Icon::Close, tr("Cancel"));
    cancel->setObjectName(u"composerBannerCancel"_s);
    cancel->setSizes(24, 14);
    connect(cancel, &IconButton::clicked, this, [this] {
        clearBanner();
        emit bannerCancelled();
        m_edit->setFocus();
    });
    row->addWidget(m_bannerTitle);
    row->addWidget(m_bannerText, 1);
    row->addWidget(cancel);
    m_banner->hide();
    m_banner->installEventFilter(this);
    return m_banner;
}

IconButton* Composer::addTool(QLayout* row, IconButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

QLayout* Composer::buildToolbar() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    addTool(row, m_plus, "composerPlus");
    addTool(row, m_attach, "composerAttach");
    addTool(row, m_smile, "composerEmoji");
    addTool(row, m_voice, "composerVoice");
    row->addStretch(1);
    m_hint->setObjectName(u"composerHint"_s);
    row->addWidget(m_hint);
    row->addSpacing(8);
    m_send->setLook(IconButton::Look::Filled);
    addTool(row, m_send, "composerSend");
    m_send->setSizes(34, 18);
    m_send->setFixedSize(m_theme.scaled(40), m_theme.scaled(34));
    return row;
}

void Composer::connectParts() {
    connect(&m_theme, &Theme::changed, this, [this] {
        m_send->setFixedSize(m_theme.scaled(40), m_theme.scaled(34));
        update();
    });
    connect(m_plus, &IconButton::clicked, this,
            [this] { emit plusRequested(m_plus->mapToGlobal(QPoint(0, m_plus->height()))); });
    connect(m_attach, &IconButton::clicked, this, &Composer::attachRequested);
    connect(m_voice, &IconButton::clicked, this, &Composer::voiceRequested);
    connect(m_smile, &IconButton::clicked, this, &Composer::pickEmoji);
    connect(m_send, &IconButton::clicked, this, &Composer::send);
    connect(m_tray, &AttachmentTray::removeRequested, this, &Composer::removeAttachmentRequested);
    connect(m_rescue, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_link, &LinkBar::removed, this, &Composer::linkRemoved);
    connect(m_pictures, &PictureOptions::largeChosen, this, &Composer::largePicturesChosen);
    connect(m_pictures, &PictureOptions::keepLocationChosen, this, &Composer::keepLocationChosen);
    connect(m_edit, &ComposerEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &ComposerEdit::editLastRequested, this, &Composer::editLastRequested);
    connect(m_edit, &ComposerEdit::imagePasted, this, &Composer::imagePasted);
    connect(m_edit, &ComposerEdit::filesDropped, this, &Composer::filesDropped);
    connect(m_edit, &ComposerEdit::escapePressed, this, [this] {
        if (m_banner->isHidden())
            return;
        clearBanner();
        emit bannerCancelled();
    });
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        updateSend();
        updateRescue();
        emit textChanged();
    });
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &Composer::propose);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
}

// --- What the pane says ---

void Composer::setPlaceholder(const QString& text) {
    m_edit->setHint(text);
    m_edit->setAccessibleName(text);
}

void Composer::setEnterSends(bool enterSends) {
    m_edit->setEnterSends(enterSends);
    m_hint->setText(enterSends ? tr("Enter sends") : tr("Ctrl+Enter sends"));
}

void Composer::setVoiceAvailable(bool available) {
    m_voiceAvailable = available;
    m_voice->setVisible(available);
}

void Composer::setAttachmentsAvailable(bool available) {
    m_attach->setVisible(available);
    setAcceptDrops(available);
}

QString Composer::text() const {
    return m_edit->toPlainText().trimmed();
}

void Composer::setText(const QString& text) {
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::insertText(const QString& text) {
    m_edit->insertPlainText(text);
}

QList<PersonId> Composer::mentions() const {
    const QString current = m_edit->toPlainText();
    QList<PersonId> people;
    for (const auto& [person, name] : m_mentioned)
        if (current.contains(name) && !people.contains(person))
            people.append(person);
    return people;
}

void Composer::addMention(const PersonId& person, const QString& inserted) {
    m_mentioned.append({person, inserted});
}

void Composer::clear() {
    m_edit->clear();
    m_mentioned.clear();
    clearBanner();
    setAttachments({});
    setPictureOptions({});
    setLink({});
}

void Composer::setLink(const std::optional<LinkCard>& card) {
    m_link->setCard(card);
}

void Composer::showBanner(const QString& title, const QString& text) {
    m_bannerTitle->setText(title);
    m_bannerText->setText(text);
    m_banner->setAccessibleName(title);
    m_banner->show();
    m_edit->setFocus();
}

void Composer::setReplyBanner(const QString& name, const QString& text) {
    showBanner(tr("Reply to %1").arg(name), text);
}

void Composer::setEditBanner(const QString& text) {
    showBanner(tr("Edit message"), text);
}

void Composer::clearBanner() {
    m_banner->hide();
}

void Composer::setAttachments(const QList<AttachmentTray::Item>& items) {
    m_tray->setItems(items);
    updateSend();
}

void Composer::setPictureOptions(const PictureOptions::State& state) {
    m_pictures->setState(state);
}

void Composer::setDisabledReason(const QString& reason) {
    const bool can = reason.isEmpty();
    m_reason->setText(reason);
    m_reason->setVisible(!can);
    m_edit->setVisible(can);
    updateRescue();
    for (QWidget* part : std::initializer_list<QWidget*>{m_plus, m_attach, m_smile, m_hint, m_send})
        part->setVisible(can);
    m_voice->setVisible(can && m_voiceAvailable);
    m_edit->setEnabled(can);
    setAcceptDrops(can);
}

void Composer::updateRescue() {
    m_rescue->setVisible(!m_reason->isHidden() && !text().isEmpty());
}

void Composer::setRecentEmoji(const QStringList& recent) {
    m_recent = recent;
    if (m_picker)
        m_picker->setRecent(recent);
}

// --- What the person does ---

void Composer::updateSend() {
    m_send->setEnabled(!text().isEmpty() || m_tray->count() > 0);
}

void Composer::send() {
    if (m_send->isEnabled())
        emit sendRequested();
}

void Composer::propose() {
    const QString pending = m_edit->hasFocus() ? m_edit->pendingTrigger() : QString();
    QList<Completion> completions;
    if (pending.startsWith(u'@') && m_source) {
        completions = m_source->complete(u'@', pending.mid(1), proposals);
    } else if (pending.startsWith(u':')) {
        for (const auto& emoji : m_emoji.search(pending.mid(1), proposals))
            completions.append({.title = u":%1:"_s.arg(emoji.name),
                                .detail = {},
                                .insertText = emoji.text,
                                .person = {},
                                .avatar = {},
                                .emoji = emoji.text});
    }
    if (!m_popup) {
        if (completions.isEmpty())
            return;
        m_popup = new CompletionPopup(m_theme, m_provider, window());
        m_edit->setPopup(m_popup);
        connect(m_popup, &CompletionPopup::accepted, this, &Composer::accept);
        connect(m_popup, &CompletionPopup::currentChanged, m_edit,
                [this](const QString& title) { m_edit->setAccessibleDescription(title); });
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    const QRect caret = m_edit->cursorRect();
    m_popup->propose(completions,
                     QRect(m_edit->viewport()->mapToGlobal(caret.topLeft()), caret.size()));
}

void Composer::accept(const Completion& completion) {
    if (completion.person.isValid())
        m_mentioned.append({completion.person, completion.insertText});
    m_edit->completeWith(completion.insertText);
}

void Composer::pickEmoji() {
    if (!m_picker) {
        m_picker = new EmojiPicker(m_theme, m_emoji, this);
        m_picker->setRecent(m_recent);
        connect(m_picker, &EmojiPicker::picked, this, [this](const QString& emoji) {
            m_edit->insertPlainText(emoji);
            m_edit->setFocus();
        });
        connect(m_picker, &EmojiPicker::recentChanged, this, &Composer::recentEmojiChanged);
    }
    m_picker->popupAt(QRect(m_smile->mapToGlobal(QPoint()), m_smile->size()));
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
        if (event->type() == QEvent::FocusOut && m_popup)
            m_popup->hide();
    }
    if (watched == m_banner && event->type() == QEvent::Paint) {
        QPainter painter(m_banner);
        const QRect bar(layoutDirection() == Qt::RightToLeft ? m_banner->width() - 3 : 0, 3, 3,
                        m_banner->height() - 6);
        painter.fillRect(bar, m_theme.tokens().accent);
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::mousePressEvent(QMouseEvent*) {
    m_edit->setFocus(); // The whole box is the field.
}

void Composer::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage() &&
        !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void Composer::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping = false;
    update();
}

void Composer::dropEvent(QDropEvent* event) {
    m_dropping = false;
    update();
    QList<QUrl> files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url);
    if (!files.isEmpty())
        emit filesDropped(files);
    else if (event->mimeData()->hasImage())
        emit imagePasted(qvariant_cast<QImage>(event->mimeData()->imageData()));
    else
        m_edit->insertPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

void Composer::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool off = !m_reason->isHidden();
    const bool focused = m_edit->hasFocus();
    painter.setPen(m_dropping ? QPen(t.accent, 2, Qt::DashLine)
                              : QPen(focused ? t.accent : t.border, focused ? 1.5 : 1));
    painter.setBrush(m_dropping ? t.accentWash : off ? t.bubble : t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusCard,
                            metrics::radiusCard);
}

} // namespace parvis::ui
