#include "ui/parts/PasswordField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

namespace parvis::ui {

PasswordField::PasswordField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_eye(new IconButton(theme, Icon::Eye, tr("Show what is typed"), this)) {
    setObjectName(QStringLiteral("passwordField"));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    m_eye->setObjectName(QStringLiteral("showPassword"));
    m_eye->setSizes(26, 18);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &IconButton::toggled, this, &PasswordField::setShown);
    connect(&theme, &Theme::changed, this, &PasswordField::applyTheme);
    setShown(false);
    applyTheme();
}

Secret PasswordField::secret() const {
    return Secret::take(text().normalized(QString::NormalizationForm_C).toUtf8());
}

void PasswordField::conceal() {
    m_eye->setChecked(false);
}

void PasswordField::setShown(bool shown) {
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(shown ? Icon::EyeOff : Icon::Eye);
    const QString text = shown ? tr("Hide what is typed") : tr("Show what is typed");
    m_eye->setText(text);
    m_eye->setAccessibleName(text);
    m_eye->setToolTip(text);
}

void PasswordField::applyTheme() {
    const int room = m_theme.scaled(30);
    setTextMargins(layoutDirection() == Qt::RightToLeft ? QMargins(room, 0, 0, 0)
                                                        : QMargins(0, 0, room, 0));
}

void PasswordField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    const QSize size = m_eye->sizeHint();
    const int gap = (height() - size.height()) / 2;
    const int x = layoutDirection() == Qt::RightToLeft ? gap : width() - size.width() - gap;
    m_eye->setGeometry(QRect({x, gap}, size));
}

} // namespace parvis::ui
