#include "ui/dialogs/ShareDialog.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/parts/Notice.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "workspace/Compose.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::Audience;
using models::ShareTarget;

namespace {

constexpr int visibleRows = 4;
constexpr int previewLength = 240;

ListRow rowOf(const ShareTarget& target) {
    ListRow row;
    row.title = target.name;
    row.subtitle = target.detail;
    row.avatar.name = target.name;
    row.avatar.picture = target.picture;
    row.avatar.seed = target.peer.isValid()    ? target.peer.remote
                      : target.group.isValid() ? target.group.remote
                                               : target.conversation.remote;
    row.avatar.shape =
        target.peer.isValid() ? AvatarInfo::Shape::Round : AvatarInfo::Shape::Rounded;
    return row;
}

} // namespace

class ShareDialog::Targets final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<ShareTarget>& targets) {
        beginResetModel();
        m_targets = targets;
        endResetModel();
    }
    [[nodiscard]] const ShareTarget& at(int row) const { return m_targets[row]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_targets.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const bool known = index.isValid() && index.row() < m_targets.size();
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return known && text ? QVariant(m_targets[index.row()].name) : QVariant();
    }

private:
    QList<ShareTarget> m_targets;
};

ShareDialog::ShareDialog(const PaneContext& context, const Message& message, QWidget* parent)
    : FormDialog(context.theme, tr("Share"), tr("Share"), parent)
    , m_context(context)
    , m_message(message)
    , m_attribution(models::attributionOf(context.engine.reads(), message))
    , m_targets(new Targets(this))
    , m_field(new SearchField(context.theme, tr("Group, chat or person")))
    , m_list(new ListView(context.theme, &context.pictures, tr("Groups and chats")))
    , m_nothing(new TextLabel(context.theme,
                              tr("No group or chat that you can write in is called so."),
                              TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_comment(new TextBox(context.theme, 2)) {
    setObjectName(u"shareDialog"_s);
    body()->addWidget(m_field);
    body()->addWidget(buildTargets(), 1);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    m_comment->setObjectName(u"shareComment"_s);
    m_comment->setPlaceholderText(tr("Say something about it (optional)"));
    m_comment->setAccessibleName(tr("Your comment"));
    body()->addWidget(m_comment);
    body()->addWidget(buildPreview());
    resize(context.theme.scaled(480), context.theme.scaled(560));
    connect(m_field, &QLineEdit::textChanged, this, &ShareDialog::find);
    connect(m_field, &SearchField::leftByArrow, this, [this](bool down) { step(down ? 1 : -1); });
    connect(m_field, &SearchField::cancelled, this, &ShareDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShareDialog::showTarget);
    connect(this, &FormDialog::submitted, this, &ShareDialog::submit);
    const auto source = context.engine.reads().cache().conversation(message.conversation);
    const GroupId group = source && *source ? (*source)->group : GroupId();
    // Of a chat nobody else could follow the link, and of a secret group nobody may know.
    if (group.isValid() && models::mayNameSource(context.engine.reads(), message.conversation))
        context.engine.linkTo({message.conversation, message.id})
            .then(this, [this](const Result<QString>& link) { m_link = link.value_or(QString()); });
    loadMembers(message.conversation, group);
    find({});
    m_field->setFocus();
}

ShareDialog::~ShareDialog() = default;

QWidget* ShareDialog::buildTargets() {
    auto* box = new Card(m_context.theme);
    box->setContentsMargins(1, 6, 1, 6);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    box->setMinimumHeight(m_context.theme.scaled(visibleRows * metrics::rowHeight) + 12);
    m_field->setObjectName(u"shareSearch"_s);
    m_field->setAccessibleName(tr("Share to"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"shareTargets"_s);
    m_list->setModel(m_targets);
    m_list->setFocusPolicy(Qt::NoFocus); // the field steers it
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* delegate = new ListRowDelegate(
        m_context.theme, &m_context.pictures,
        [this](const QModelIndex& index) { return rowOf(m_targets->at(index.row())); }, this);
    delegate->setSectionTest([](const QModelIndex&) { return false; });
    delegate->setSurface(m_context.theme.tokens().card);
    connect(&m_context.theme, &Theme::changed, delegate,
            [delegate, &theme = m_context.theme] { delegate->setSurface(theme.tokens().card); });
    m_list->setItemDelegate(delegate);
    return box;
}

QWidget* ShareDialog::buildPreview() {
    auto* card = new Card(m_context.theme);
    card->setObjectName(u"sharePreview"_s);
    card->setContentsMargins(14, 10, 14, 10);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QStringList spoken{m_attribution};
    const auto add = [&](const QString& text, TextWeight weight, TextLabel::Ink ink) {
        if (text.isEmpty())
            return;
        auto* line = new TextLabel(m_context.theme, text, TextSize::Small, weight, ink);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        column->addWidget(line);
        spoken += text;
    };
    auto* from = new ElidedLabel(m_context.theme, m_attribution, TextSize::Small,
                                 TextWeight::Strong, TextLabel::Ink::Second);
    from->setObjectName(u"shareFrom"_s);
    column->addWidget(from);
    add(m_message.title, TextWeight::Strong, TextLabel::Ink::First);
    add(models::oneLine(workspace::readableText(m_message), previewLength), TextWeight::Regular,
        TextLabel::Ink::First);
    QStringList files;
    for (const Attachment& attachment : m_message.attachments)
        files += attachment.fileName;
    if (!files.isEmpty())
        add(tr("With its files: %1").arg(files.join(u", "_s)), TextWeight::Regular,
            TextLabel::Ink::Third);
    card->setAccessibleName(spoken.join(u", "_s));
    return card;
}

void ShareDialog::find(const QString& text) {
    const auto before = target();
    QList<ShareTarget> found =
        models::shareTargets(m_context.engine.reads(), m_message.conversation.account, text);
    found.removeIf(
        [this](const ShareTarget& one) { return one.conversation == m_message.conversation; });
    m_targets->set(found);
    int row = before ? int(found.indexOf(*before)) : -1;
    if (row < 0 && !text.trimmed().isEmpty() && !found.isEmpty())
        row = 0;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_targets->index(row));
    m_nothing->setVisible(found.isEmpty());
    showTarget();
}

void ShareDialog::step(int by) {
    const int count = m_targets->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_targets->index(row));
}

std::optional<ShareTarget> ShareDialog::target() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_targets->at(current.row())) : std::nullopt;
}

void ShareDialog::showTarget() {
    const auto to = target();
    setReason(to ? QString() : tr("Pick a group or chat."));
    setActionText(to ? tr("Share to %1").arg(models::oneLine(to->name, 30)) : tr("Share"));
    showAudience();
    if (to)
        loadMembers(to->conversation, to->group);
}

void ShareDialog::showAudience() {
    const auto to = target();
    const Audience audience = to ? models::audienceGained(m_context.engine.reads(),
                                                          m_message.conversation, to->conversation)
                                 : Audience();
    switch (audience.more) {
    case Audience::More::Nobody:
        notice().clear();
        return;
    case Audience::More::Everybody:
        notice().showText(tr("Everyone in the organisation can read it there."),
                          Notice::Tone::Warning);
        return;
    case Audience::More::Some:
        break;
    }
    notice().showText(audience.people > 0
                          ? tr("%n people will read it there who cannot read the original.",
                               nullptr, audience.people)
                          : tr("People may read it there who cannot read the original."),
                      Notice::Tone::Warning);
}

/// What the cache knows of members may be little; the warning becomes exact when they arrive.
void ShareDialog::loadMembers(const ConversationId& conversation, const GroupId& group) {
    const LoadMembers question =
        group.isValid() ? LoadMembers{group, {}} : LoadMembers{{}, conversation};
    m_context.engine.execute(question).then(this, [this](const Result<Receipt>&) {
        if (!isBusy())
            showAudience();
    });
}

void ShareDialog::submit() {
    const auto to = target();
    if (!to)
        return;
    const SendMessage message{
        to->conversation, workspace::newTransactionId(),
        models::sharedContent(m_message, m_attribution, m_link, m_comment->toPlainText())};
    auto posting = m_context.engine.post(message);
    setBusy(tr("Sharing…"), posting.canceller());
    std::move(posting).then(this, [this, to](const Result<QString>& posted) {
        if (!posted) {
            showError(posted.error());
            return;
        }
        setIdle();
        emit shared(*to);
        accept();
    });
}

bool ShareDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && target()) {
            m_comment->setFocus(); // what is shared is looked at once more
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace parvis::ui
