#include "ui/parts/PictureChooser.h"

#include "engine/Engine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int previewSize = 72;
constexpr int pictureSide = 512;

} // namespace

PictureChooser::PictureChooser(const PaneContext& context, const AvatarInfo& now, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_avatar(new Avatar(context.theme, &context.pictures, previewSize))
    , m_preview(new QLabel)
    , m_change(
          makeButton(ButtonKind::Secondary, tr("Change picture…"), QStringLiteral("changePicture")))
    , m_note(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                           TextLabel::Ink::Third))
    , m_words(new QVBoxLayout) {
    setObjectName(QStringLiteral("pictureChooser"));
    m_avatar->setInfo(now);
    m_avatar->setFocusPolicy(Qt::NoFocus);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_preview->setAccessibleName(tr("The picture you chose"));
    m_preview->hide();
    m_note->setText(tr("A square is cut out of the middle."));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_avatar);
    row->addWidget(m_preview);
    m_words->setSpacing(5);
    m_words->addStretch(1);
    m_words->addWidget(m_change, 0, Qt::AlignLeading);
    m_words->addWidget(m_note);
    m_words->addStretch(1);
    row->addLayout(m_words, 1);
    connect(m_change, &QPushButton::clicked, this, &PictureChooser::openFileDialog);
    connect(&m_theme, &Theme::changed, this, &PictureChooser::showChosen);
}

void PictureChooser::setInfo(const AvatarInfo& info) {
    m_avatar->setInfo(info);
}

void PictureChooser::addChoice(QWidget* choice) {
    m_words->insertWidget(m_words->count() - 1, choice);
}

void PictureChooser::openFileDialog() {
    auto* dialog =
        new QFileDialog(window(), tr("Choose a picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList types;
    for (const QByteArray& type : QImageReader::supportedMimeTypes())
        types.append(QString::fromLatin1(type));
    dialog->setMimeTypeFilters(types);
    dialog->setNameFilters(
        {tr("Pictures (%1)").arg(QLatin1String("*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg"))});
    connect(dialog, &QFileDialog::fileSelected, this, &PictureChooser::choose);
    dialog->open();
}

void PictureChooser::choose(const QString& path) {
    m_change->setEnabled(false);
    readSquarePicture(path, pictureSide).then(this, [this](Result<PictureFile> picture) {
        m_change->setEnabled(true);
        if (!picture) {
            m_note->setText(picture.error().forPerson());
            m_note->setInk(TextLabel::Ink::Danger);
            return;
        }
        m_chosen = std::move(*picture);
        m_note->setText(tr("Nobody sees it before you save."));
        m_note->setInk(TextLabel::Ink::Third);
        showChosen();
        emit changed();
    });
}

void PictureChooser::showChosen() {
    if (!m_chosen)
        return;
    const int side = m_theme.scaled(previewSize);
    const qreal dpr = devicePixelRatioF();
    QPixmap round(QSize(side, side) * dpr);
    round.setDevicePixelRatio(dpr);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(avatarOutline(QRectF(0, 0, side, side), m_avatar->info().shape));
    painter.drawImage(QRect(0, 0, side, side), m_chosen->image);
    painter.end();
    m_preview->setPixmap(round);
    m_preview->show();
    m_avatar->hide();
}

Task<Receipt> uploadPicture(engine::Engine& engine, const PictureFile& picture, AccountId account) {
    auto source = std::make_shared<QBuffer>();
    source->setData(picture.bytes);
    source->open(QIODevice::ReadOnly);
    source->moveToThread(nullptr); // the engine's thread uses it from here on
    return engine.execute(UploadMedia{source, picture.fileName, picture.mimeType, {}}, account);
}

} // namespace parvis::ui
