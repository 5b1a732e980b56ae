#include "ui/shell/ContentHeader.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

/// The small icon before the second line.
class ContentHeader::DetailIcon : public QWidget {
public:
    explicit DetailIcon(const Theme& theme)
        : m_theme(theme) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
        hide();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {m_theme.scaled(14) + 4, m_theme.scaled(16)};
    }
    void setIcon(std::optional<Icon> icon) {
        m_icon = icon;
        setVisible(icon.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_icon)
            return;
        QPainter painter(this);
        const int side = m_theme.scaled(14);
        const QRect area(0, (height() - side) / 2, side, side);
        m_theme.icons().paint(painter, *m_icon, QStyle::visualRect(layoutDirection(), rect(), area),
                              side, m_theme.tokens().ink2);
    }

private:
    const Theme& m_theme;
    std::optional<Icon> m_icon;
};

ContentHeader::ContentHeader(const Theme& theme, AvatarProvider& provider, const QString& name,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_avatar(new Avatar(theme, &provider, 40))
    , m_title(new ElidedLabel(theme, {}, TextSize::Large, TextWeight::Strong))
    , m_detail(
          new ElidedLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_detailIcon(new DetailIcon(theme))
    , m_buttons(new QHBoxLayout) {
    setObjectName(name);
    m_title->setObjectName(name + "Title"_L1);
    m_detail->setObjectName(name + "Detail"_L1);
    m_avatar->setObjectName(name + "Avatar"_L1);
    connect(m_avatar, &Avatar::clicked, this, &ContentHeader::whoClicked);

    auto* second = new QHBoxLayout;
    second->setSpacing(0);
    second->addWidget(m_detailIcon);
    second->addWidget(m_detail, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addLayout(second);
    words->addStretch();
    m_buttons->setSpacing(8);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(20, 0, 20, 1);
    line->setSpacing(12);
    line->addWidget(m_avatar);
    line->addLayout(words, 1);
    line->addLayout(m_buttons);
    const auto fit = [this] {
        setFixedHeight(m_theme.scaled(metrics::headerHeight));
        update();
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void ContentHeader::setWho(const AvatarInfo& avatar, const QString& title) {
    m_avatar->setInfo(avatar);
    m_avatar->setAccessibleName(title);
    m_title->setText(title);
}

void ContentHeader::setDetail(const QString& detail, std::optional<Icon> icon) {
    m_detail->setText(detail);
    m_detailIcon->setIcon(icon);
}

IconButton* ContentHeader::addIconButton(Icon icon, const QString& text, const QString& name) {
    auto* button = new IconButton(m_theme, icon, text);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void ContentHeader::addButton(QPushButton* button) {
    m_buttons->addWidget(button);
}

void ContentHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

void ContentHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton &&
        m_title->geometry().united(m_avatar->geometry()).contains(event->pos()))
        emit whoClicked();
}

} // namespace parvis::ui
