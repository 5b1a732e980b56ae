#include "ui/shell/Rail.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/RailButton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

Rail::Rail(const Theme& theme, AvatarProvider& provider, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_self(new Avatar(theme, &provider, 38)) {
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Places"));
    m_self->setObjectName(u"railSelf"_s);
    m_self->setSurface(theme.tokens().rail);
    m_places->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 14);
    column->addLayout(m_places);
    column->addStretch();
    column->addWidget(m_self, 0, Qt::AlignHCenter);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::placeChosen);
    connect(m_self, &Avatar::clicked, this, &Rail::selfClicked);
    const auto fit = [this] {
        setFixedWidth(m_theme.scaled(metrics::railWidth));
        m_self->setSurface(m_theme.tokens().rail);
        update();
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void Rail::addPlace(Icon icon, const QString& name, const QString& objectName, Shortcut shortcut) {
    auto* button = new RailButton(m_theme, icon, name);
    button->setObjectName(objectName);
    button->setToolTip(tr("%1 (%2)").arg(name, shortcuts::textOf(shortcut)));
    m_group->addButton(button, int(m_buttons.size()));
    m_buttons.append(button);
    m_places->addWidget(button);
}

void Rail::setCurrent(int place) {
    m_buttons[place]->setChecked(true);
}

void Rail::setBadge(int place, int count) {
    m_buttons[place]->setBadge(count);
}

void Rail::setSelf(const AvatarInfo& self) {
    m_self->setInfo(self);
    m_self->setAccessibleName(tr("%1: your account").arg(self.name));
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_theme.tokens().rail);
}

} // namespace parvis::ui
