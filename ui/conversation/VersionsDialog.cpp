#include "ui/conversation/VersionsDialog.h"

#include "engine/Engine.h"
#include "models/WordDiff.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeText.h"

#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

/// The title, if there is one, and the text below it.
QString wording(const MessageVersion& version) {
    return version.title.isEmpty() ? version.text : version.title + u'\n' + version.text;
}

QString markedUp(const QString& before, const QString& after, const Tokens& tokens) {
    QString html;
    for (const models::DiffPart& part : models::wordDiff(before, after)) {
        const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        switch (part.kind) {
        case models::DiffPart::Kind::Same:
            html += text;
            break;
        case models::DiffPart::Kind::Added:
            html += u"<span style=\"background-color:%1\"><b>%2</b></span>"_s.arg(
                tokens.accentWash.name(), text);
            break;
        case models::DiffPart::Kind::Removed:
            html += u"<span style=\"color:%1\"><s>%2</s></span>"_s.arg(tokens.ink2.name(), text);
            break;
        }
    }
    return html;
}

} // namespace

VersionsDialog::VersionsDialog(const PaneContext& context, const Message& message, QWidget* parent)
    : SheetDialog(context.theme, tr("Earlier versions"), parent)
    , m_context(context)
    , m_waiting(new TextLabel(context.theme, tr("Asking the server…"), TextSize::Body,
                              TextWeight::Regular, TextLabel::Ink::Second)) {
    setObjectName(u"versionsDialog"_s);
    m_waiting->setWordWrap(true);
    m_waiting->setObjectName(u"versionsWaiting"_s);
    m_section = addSection({});
    m_section->addWidget(m_waiting);
    context.engine.execute(LoadVersions{message.conversation, message.id})
        .then(this, [this](const Result<Receipt>& receipt) {
            if (receipt)
                show(receipt->versions);
            else
                m_waiting->setText(receipt.error().forPerson());
        });
}

void VersionsDialog::show(const QList<MessageVersion>& versions) {
    m_waiting->hide();
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const MessageVersion& version = versions[i];
        const QString time = fullTime(version.writtenAt);
        const QString heading = i == versions.size() - 1 ? tr("Now, since %1").arg(time)
                                : i == 0                 ? tr("At first, %1").arg(time)
                                                         : time;
        m_section->addWidget(new TextLabel(theme(), heading, TextSize::Small, TextWeight::Strong,
                                           TextLabel::Ink::Second));
        auto* text =
            new TextLabel(theme(), markedUp(i > 0 ? wording(versions[i - 1]) : wording(version),
                                            wording(version), theme().tokens()));
        text->setObjectName(u"version%1"_s.arg(i));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_section->addWidget(text);
    }
    // New labels count once they are shown, which a layout does from the event loop.
    QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection);
}

} // namespace parvis::ui
