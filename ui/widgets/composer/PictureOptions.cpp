#include "ui/widgets/composer/PictureOptions.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace parvis::ui {

using namespace Qt::StringLiterals;

PictureOptions::PictureOptions(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_size(new QComboBox)
    , m_note(new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_change(makeButton(ButtonKind::Link, {}, u"keepLocation"_s)) {
    setObjectName(u"pictureOptions"_s);
    m_size->setObjectName(u"pictureSize"_s);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->addItem(tr("Original size"), false);
    m_size->addItem(tr("Large, %1 px").arg(QLocale().toString(2048)), true);
    m_note->setObjectName(u"pictureNote"_s);
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_size);
    row->addWidget(m_note, 1);
    row->addWidget(m_change);
    connect(m_size, &QComboBox::activated, this,
            [this] { emit largeChosen(m_size->currentData().toBool()); });
    connect(m_change, &QPushButton::clicked, this,
            [this] { emit keepLocationChosen(m_state.kept == 0); });
    setState({});
}

void PictureOptions::setState(const State& state) {
    m_state = state;
    m_size->setVisible(state.scalable);
    m_size->setCurrentIndex(state.large ? 1 : 0);
    const QString text = words();
    m_note->setText(text);
    const bool warns = !state.unreadable.isEmpty() || !state.unsupported.isEmpty();
    m_note->setInk(warns            ? TextLabel::Ink::Warning
                   : state.kept > 0 ? TextLabel::Ink::Accent
                                    : TextLabel::Ink::Second);
    m_change->setVisible(state.cleaned > 0 || state.kept > 0);
    m_change->setText(state.kept > 0 ? tr("Remove it") : tr("Keep it this time"));
    m_change->setAccessibleName(state.kept > 0
                                    ? tr("Remove where the pictures were taken")
                                    : tr("Keep where the pictures were taken, this time"));
    setVisible(state.scalable || !text.isEmpty());
}

QString PictureOptions::note() const {
    return m_note->text();
}

QString PictureOptions::words() const {
    QStringList words;
    const QLocale locale;
    if (m_state.kept > 0)
        words += tr("Goes out with where it was taken, if it tells that.");
    if (m_state.cleaned > 0)
        words += tr("Where it was taken is left out of %n picture(s).", nullptr, m_state.cleaned);
    if (!m_state.unreadable.isEmpty())
        words += tr("Damaged, and sent unchanged: %1. It may tell where it was taken.")
                     .arg(locale.createSeparatedList(m_state.unreadable));
    if (!m_state.unsupported.isEmpty())
        words += tr("Parvis cannot look into it, and sends it unchanged: %1. It may tell where it "
                    "was taken.")
                     .arg(locale.createSeparatedList(m_state.unsupported));
    return words.join(u' ');
}

} // namespace parvis::ui
