#include "ui/profile/AboutCard.h"

#include "ui/parts/FactList.h"
#include "ui/profile/LocalTime.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QUrl>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

/// What a phone can dial: digits, and a plus in front.
QString dialable(const QString& phone) {
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == QLatin1Char('+') && digits.isEmpty()))
            digits.append(c);
    }
    return digits;
}

/// The address as nothing but an address: a "?" in it must not become a subject or an attachment.
QString mailTo(const QString& email) {
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(email);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

AboutCard::AboutCard(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_about(new TextLabel(theme, {}))
    , m_nothing(
          new TextLabel(theme, {}, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second))
    , m_facts(new FactList(theme)) {
    setObjectName(QStringLiteral("aboutCard"));
    setAccessibleName(tr("About"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(theme, tr("About"), TextSize::Large, TextWeight::Strong));
    for (TextLabel* label : {m_about, m_nothing}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_about->setObjectName(QStringLiteral("aboutText"));
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    m_minute.setInterval(1000);
    connect(&m_minute, &QTimer::timeout, this, &AboutCard::updateTime);
    rebuild();
}

void AboutCard::setPerson(const Person& person, bool own) {
    if (m_person == person && m_own == own)
        return;
    m_person = person;
    m_own = own;
    rebuild();
}

void AboutCard::rebuild() {
    m_about->setText(m_person.about);
    m_about->setVisible(!m_person.about.isEmpty());
    m_facts->clear();
    m_time = m_facts->add(tr("Local time"),
                          localTimeText(m_person.timeZone, QDateTime::currentDateTimeUtc()));
    m_facts->add(tr("Place"), m_person.place);
    m_facts->addLink(tr("Phone"), m_person.phone, QLatin1String("tel:") + dialable(m_person.phone));
    m_facts->addLink(tr("E-mail"), m_person.email, mailTo(m_person.email));
    m_facts->add(tr("Languages"), m_person.languages.join(QLatin1String(", ")));
    if (!m_person.skills.isEmpty()) {
        auto* chips = new QWidget;
        auto* flow = new FlowLayout(chips, 4);
        for (const QString& skill : std::as_const(m_person.skills)) {
            auto* chip = new Chip(m_theme, skill);
            chip->setInteractive(true);
            chip->setObjectName(QStringLiteral("skill"));
            chip->setAccessibleName(tr("Find people who know %1").arg(skill));
            chip->setToolTip(chip->accessibleName());
            connect(chip, &Chip::clicked, this, [this, skill] { emit skillPressed(skill); });
            flow->addWidget(chip);
        }
        m_facts->addWidget(tr("Skills"), chips);
    }
    m_facts->setVisible(!m_facts->isEmpty());
    const bool nothing = m_facts->isEmpty() && m_person.about.isEmpty();
    m_nothing->setText(m_own ? tr("Colleagues find you by what you write here: your place, what "
                                  "you work on, what you know.")
                             : tr("Nothing has been filled in here yet."));
    m_nothing->setVisible(nothing);
}

void AboutCard::updateTime() {
    if (!m_time)
        return;
    const QString text = localTimeText(m_person.timeZone, QDateTime::currentDateTimeUtc());
    if (text != m_time->text())
        m_time->setText(text);
}

void AboutCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    updateTime();
    m_minute.start();
}

void AboutCard::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    m_minute.stop();
}

} // namespace parvis::ui
