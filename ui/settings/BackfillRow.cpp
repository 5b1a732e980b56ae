#include "ui/settings/BackfillRow.h"

#include "engine/Engine.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using workspace::BackfillSpan;

BackfillRow::BackfillRow(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_limits(context.engine.backfillLimits())
    , m_progress(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                               TextLabel::Ink::Second)) {
    auto* span = new QComboBox;
    span->setObjectName(u"backfill"_s);
    span->addItem(tr("Only when I scroll there"), int(BackfillSpan::Off));
    span->addItem(tr("Of a month"), int(BackfillSpan::Month));
    span->addItem(tr("Of a year"), int(BackfillSpan::Year));
    span->addItem(tr("All of them"), int(BackfillSpan::Everything));
    span->setCurrentIndex(std::max(0, span->findData(int(m_limits.span))));
    connect(span, &QComboBox::currentIndexChanged, this, [this, span] {
        m_limits.span = static_cast<BackfillSpan>(span->currentData().toInt());
        m_context.engine.setBackfillLimits(m_limits).then(this, [](Result<void>) {});
        showProgress();
    });
    m_progress->setObjectName(u"backfillProgress"_s);
    m_progress->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SettingRow(
        context.theme, tr("Older messages"),
        tr("Fetched while nothing else is to do, so that they are found without a network; at "
           "most %1 of each conversation, and not where the network costs by the byte.")
            .arg(QLocale().toString(m_limits.messages)),
        span));
    column->addWidget(m_progress);
    connect(&context.engine.reads().live(), &workspace::LiveState::backfillChanged, this,
            &BackfillRow::showProgress);
    showProgress();
}

void BackfillRow::showProgress() {
    const QString text = progressText();
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
}

QString BackfillRow::progressText() const {
    if (m_limits.span == BackfillSpan::Off)
        return {};
    int done = 0;
    int all = 0;
    bool fetching = false;
    const workspace::LiveState& live = m_context.engine.reads().live();
    for (const workspace::AccountInfo& account : live.accounts()) {
        const workspace::BackfillProgress progress = live.backfill(account.id);
        done += progress.done;
        all += progress.conversations;
        fetching = fetching || progress.fetching;
    }
    if (all == 0)
        return {};
    if (done == all)
        return tr("They are here, of all conversations.");
    const QString counts = tr("They are here of %1 of %2 conversations.")
                               .arg(QLocale().toString(done), QLocale().toString(all));
    return fetching ? counts + u' ' + tr("The others are being fetched.") : counts;
}

} // namespace parvis::ui
