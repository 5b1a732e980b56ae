#include "ui/groups/PostComposer.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/conversation/ComposerController.h"
#include "ui/conversation/EventDialog.h"
#include "ui/conversation/MarkPicker.h"
#include "ui/conversation/PollDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/composer/Composer.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

/// "Write to Beam operations…": looks like a field, opens the form.
class PostComposer::PromptButton : public QAbstractButton {
public:
    explicit PromptButton(const Theme& theme)
        : m_theme(theme) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {160, m_theme.scaled(metrics::controlHeight)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.tokens().ink2);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.tokens().focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusControl,
                                    metrics::radiusControl);
        }
    }

private:
    const Theme& m_theme;
};

PostComposer::PostComposer(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_prompt(new Card(context.theme))
    , m_form(new QWidget)
    , m_avatar(new Avatar(context.theme, &context.pictures, 36))
    , m_poll(new IconButton(context.theme, Icon::Poll, tr("Ask in a poll")))
    , m_event(new IconButton(context.theme, Icon::Calendar, tr("Plan an event")))
    , m_marks(new MarkPicker)
    , m_invitation(new PromptButton(context.theme))
    , m_title(new QLineEdit)
    , m_composer(new Composer(context.theme, &context.pictures, context.emoji))
    , m_writing(new ComposerController(context, *m_composer, this)) {
    setObjectName(u"postComposerCard"_s);
    buildPrompt();
    buildForm();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->addWidget(m_prompt);
    column->addWidget(m_form);
    connect(m_writing, &ComposerController::sent, this, [this] {
        m_title->clear();
        m_marks->clear();
        expand(false);
        emit sent();
    });
    connect(m_writing, &ComposerController::asked, this, &PostComposer::sent);
    m_writing->setFinish([this](MessageContent& content) { m_marks->applyTo(content); });
    expand(false);
}

void PostComposer::buildPrompt() {
    m_avatar->setObjectName(u"postComposerAvatar"_s);
    m_avatar->setFocusPolicy(Qt::NoFocus);
    m_invitation->setObjectName(u"postPrompt"_s);
    auto* attach = new IconButton(m_context.theme, Icon::Paperclip, tr("Post a file"));
    attach->setObjectName(u"postPromptAttach"_s);
    auto* row = new QHBoxLayout(m_prompt);
    m_prompt->setContentsMargins(18, 12, 12, 12);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_avatar);
    row->addWidget(m_invitation, 1);
    m_poll->setObjectName(u"postPromptPoll"_s);
    m_event->setObjectName(u"postPromptEvent"_s);
    row->addWidget(m_poll);
    row->addWidget(m_event);
    row->addWidget(attach);
    connect(m_poll, &IconButton::clicked, this, &PostComposer::askPoll);
    connect(m_event, &IconButton::clicked, this, &PostComposer::planEvent);
    connect(m_invitation, &QAbstractButton::clicked, this, [this] { expand(true); });
    connect(m_avatar, &Avatar::clicked, this, [this] { expand(true); });
    connect(attach, &IconButton::clicked, this, [this] {
        expand(true);
        emit m_composer->attachRequested();
    });
}

void PostComposer::buildForm() {
    m_title->setObjectName(u"postTitle"_s);
    m_title->setPlaceholderText(tr("Title (optional)"));
    m_title->setAccessibleName(tr("Title of the post"));
    m_title->setMaxLength(200);
    m_title->installEventFilter(this);
    m_composer->setObjectName(u"postComposer"_s);
    // A post is longer than a message: Enter begins a line.
    m_composer->setEnterSends(false);
    m_composer->installEventFilter(this);
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString& title) { m_writing->setTitle(title.trimmed()); });
    connect(m_title, &QLineEdit::returnPressed, m_composer, qOverload<>(&QWidget::setFocus));
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_composer);
    column->addWidget(m_marks);
}

void PostComposer::askPoll() {
    auto* dialog = new PollDialog(m_context, m_feed, m_mayMark, window());
    connect(dialog, &PollDialog::sent, this, &PostComposer::sent);
    dialog->open();
}

void PostComposer::planEvent() {
    auto* dialog = new EventDialog(m_context, m_feed, m_mayMark, window());
    connect(dialog, &EventDialog::sent, this, &PostComposer::sent);
    dialog->open();
}

void PostComposer::open(const Group& group) {
    m_invitation->setText(tr("Write to %1…").arg(group.name));
    m_invitation->setAccessibleName(m_invitation->text());
    m_composer->setPlaceholder(m_invitation->text());
    auto& reads = m_context.engine.reads();
    const Person self = models::personOf(reads, reads.live().self(group.id.account));
    m_avatar->setInfo({self.id.remote, models::nameOf(self), self.avatar, AvatarInfo::Shape::Round,
                       std::nullopt});
    m_feed = group.feed;
    const auto capabilities = reads.live().capabilities(group.id.account);
    m_mayMark = capabilities.mustRead && group.rights.announce;
    m_marks->setVisible(m_mayMark);
    m_poll->setVisible(capabilities.polls);
    m_event->setVisible(capabilities.events);
    if (m_group == group.id)
        return;
    m_group = group.id;
    m_marks->clear();
    m_title->clear();
    m_writing->setTarget(group.feed);
    expand(!m_composer->text().isEmpty());
}

void PostComposer::edit(const models::TimelineItem& post) {
    m_title->setText(post.message.title);
    m_writing->edit(post);
    expand(true);
}

QString PostComposer::begun(const GroupId& group) const {
    if (group != m_group)
        return {};
    QStringList parts{m_title->text().trimmed(), m_composer->text()};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

void PostComposer::setWritable(const GroupId& group, bool writable) {
    m_title->setReadOnly(!writable);
    m_title->setVisible(writable || !m_title->text().isEmpty());
    m_marks->setEnabled(writable);
    m_composer->setDisabledReason(writable ? QString() : tr("You cannot write here any more."));
    setVisible(writable || !begun(group).isEmpty());
}

void PostComposer::takeBack(const SendMessage& post, const models::TimelineItem& shown) {
    m_writing->takeBack(post, shown);
    if (post.conversation != m_writing->conversation())
        return;
    if (m_title->text().isEmpty())
        m_title->setText(post.content.title);
    m_marks->takeFrom(post.content);
    expand(true);
}

void PostComposer::expand(bool open) {
    m_prompt->setVisible(!open);
    m_form->setVisible(open);
    if (open)
        m_composer->setFocus();
    updateGeometry();
}

bool PostComposer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_composer->text().isEmpty() &&
        m_title->text().isEmpty()) {
        expand(false);
        m_invitation->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parvis::ui
