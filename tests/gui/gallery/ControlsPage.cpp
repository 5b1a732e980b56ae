#include "gui/gallery/ControlsPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/composer/Composer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace parvis::gallery {

using namespace Qt::StringLiterals;
using namespace parvis::ui;

namespace {

QLayout* buttons(const Theme& theme) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(makeButton(ButtonKind::Primary, u"I have read this"_s, u"primary"_s));
    row->addWidget(makeButton(theme, ButtonKind::Primary, Icon::Chat, u"Message"_s, u"message"_s));
    row->addWidget(makeButton(ButtonKind::Secondary, u"Invite"_s, u"secondary"_s));
    row->addWidget(makeButton(theme, ButtonKind::Secondary, Icon::Phone, u"Call"_s, u"call"_s));
    row->addWidget(makeButton(ButtonKind::Ghost, u"Org chart"_s, u"ghost"_s));
    row->addWidget(makeButton(ButtonKind::Wash, u"Approve"_s, u"wash"_s));
    row->addWidget(makeButton(ButtonKind::Danger, u"Delete"_s, u"danger"_s));
    auto* off = makeButton(ButtonKind::Primary, u"Off"_s, u"off"_s);
    off->setEnabled(false);
    row->addWidget(off);
    auto* spinner = new Spinner(theme);
    row->addWidget(spinner);
    row->addStretch(1);
    return row;
}

QWidget* fields(const Theme& theme) {
    auto* card = new Card(theme);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    auto* field = new QLineEdit;
    field->setPlaceholderText(u"Server address"_s);
    grid->addWidget(field, 0, 0);
    auto* filled = new QLineEdit(u"chat.haute-vallee.example"_s);
    grid->addWidget(filled, 1, 0);
    auto* combo = new QComboBox;
    combo->addItems({u"Follow the system"_s, u"Light"_s, u"Dark"_s});
    grid->addWidget(combo, 2, 0);
    auto* on = new QCheckBox(u"Show previews of messages"_s);
    on->setChecked(true);
    grid->addWidget(on, 0, 1);
    grid->addWidget(new QCheckBox(u"Play a sound"_s), 1, 1);
    auto* radio = new QRadioButton(u"Everything"_s);
    radio->setChecked(true);
    grid->addWidget(radio, 2, 1);
    grid->addWidget(new QRadioButton(u"Mentions only"_s), 3, 1);
    grid->addWidget(new SearchField(theme, u"Name, role, department, skill"_s), 3, 0);
    return card;
}

QWidget* chips(const Theme& theme) {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    for (const QString& skill : {u"Cryogenics · 12"_s, u"Helium · 7"_s, u"Python · 3"_s})
        flow->addWidget(new Chip(theme, skill));
    auto* must = new Chip(theme, u"Must read · 31 of 48"_s, Chip::Tone::Warning);
    must->setIcon(Icon::Check);
    flow->addWidget(must);
    flow->addWidget(new Chip(theme, u"Following"_s, Chip::Tone::Accent));
    flow->addWidget(new Chip(theme, u"Left the organisation"_s, Chip::Tone::Danger));
    return box;
}

QWidget* composers(const Theme& theme, const EmojiTable& emoji) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* full = new Composer(theme, nullptr, emoji);
    full->setPlaceholder(u"Write to Aiko…"_s);
    full->setText(u"Here are the plots 🎉\nof both gauges."_s);
    full->setReplyBanner(u"Aiko Tanaka"_s, u"Could you compare with gauge 6?"_s);
    QImage picture(160, 120, QImage::Format_RGB32);
    picture.fill(QColor(0x3B5BA5));
    full->setAttachments(
        {{u"gauge-6.png"_s, 212'000, picture}, {u"gauge-compare.csv"_s, 1'200'000, {}}});
    column->addWidget(full);
    auto* off = new Composer(theme, nullptr, emoji);
    off->setDisabledReason(u"You can read but not write in this group."_s);
    column->addWidget(off);
    return box;
}

} // namespace

QWidget* makeControls(const Theme& theme, const EmojiTable& emoji) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* banner = new Banner(theme);
    banner->showMessage(Icon::CloudOff,
                        u"You are offline. What you write is kept and goes out later."_s,
                        Banner::Tone::Warning, u"Try again"_s);
    column->addWidget(banner);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(24, 12, 24, 16);
    inner->setSpacing(12);
    inner->addLayout(buttons(theme));
    inner->addWidget(fields(theme));
    inner->addWidget(chips(theme));
    auto* header = new SectionHeader(theme, u"Members"_s);
    header->setAction(u"48"_s, u"All 48 members"_s);
    inner->addWidget(header);
    inner->addWidget(composers(theme, emoji));
    auto* empty = new EmptyState(theme, Icon::Chat, u"No conversations yet"_s,
                                 u"Find somebody with Ctrl+K and say hello."_s);
    empty->setAction(u"Find people"_s);
    inner->addWidget(empty, 1);
    column->addLayout(inner);
    auto* toast = new Toast(theme, page);
    QTimer::singleShot(0, toast,
                       [toast] { toast->showMessage(u"Message deleted."_s, u"Undo"_s, 0); });
    return page;
}

} // namespace parvis::gallery
