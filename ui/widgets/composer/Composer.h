#pragma once

#include "base/Id.h"
#include "domain/LinkCard.h"
#include "ui/widgets/composer/AttachmentTray.h"
#include "ui/widgets/composer/CompletionSource.h"
#include "ui/widgets/composer/PictureOptions.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QPushButton;

namespace parvis::ui {

class AvatarProvider;
class CompletionPopup;
class ComposerEdit;
class ElidedLabel;
class EmojiPicker;
class EmojiTable;
class IconButton;
class LinkBar;
class TextLabel;
class Theme;

/// Where a message is written. Plain text with Markdown; Ctrl+B, Ctrl+I, Ctrl+E mark. It never
/// clears itself: the pane takes text(), stores it, and calls clear().
class Composer : public QWidget {
    Q_OBJECT

public:
    /// `provider` may be null. Theme, provider and table outlive the composer.
    Composer(const Theme& theme, AvatarProvider* provider, const EmojiTable& emoji,
             QWidget* parent = nullptr);

    /// "Write to Aiko…"; also the accessible name of the field.
    void setPlaceholder(const QString& text);
    /// Who can be mentioned; null: nobody. Not owned.
    void setCompletionSource(CompletionSource* source) { m_source = source; }
    void setEnterSends(bool enterSends);
    void setVoiceAvailable(bool available);
    void setAttachmentsAvailable(bool available);

    /// The text as typed, without spaces at its ends.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void insertText(const QString& text);
    /// The people whose mention was completed and still stands in the text.
    [[nodiscard]] QList<PersonId> mentions() const;
    /// Somebody who is mentioned while `inserted` stands in the text.
    void addMention(const PersonId& person, const QString& inserted);
    /// Text, banner and attachments go.
    void clear();

    /// A line over the field: to whom this replies, or that it edits. `cancelled()` when given up.
    void setReplyBanner(const QString& name, const QString& text);
    void setEditBanner(const QString& text);
    void clearBanner();

    void setAttachments(const QList<AttachmentTray::Item>& items);
    void setPictureOptions(const PictureOptions::State& state);
    /// The card of a link that goes along; linkRemoved() when the person does not want it.
    void setLink(const std::optional<LinkCard>& card);

    /// Why nothing can be written here ("You can read but not write in this group."); empty: can.
    /// What was written before stays, and can be copied.
    void setDisabledReason(const QString& reason);
    void setRecentEmoji(const QStringList& recent);

signals:
    /// There is text or an attachment, and the person wants it out.
    void sendRequested();
    void textChanged();
    void attachRequested();
    /// The + button: a menu of the pane belongs at `globalPos` (its bottom edge).
    void plusRequested(const QPoint& globalPos);
    void voiceRequested();
    void imagePasted(const QImage& image);
    void filesDropped(const QList<QUrl>& files);
    void removeAttachmentRequested(int index);
    void largePicturesChosen(bool large);
    void keepLocationChosen(bool keep);
    void linkRemoved();
    void editLastRequested();
    void bannerCancelled();
    void recentEmojiChanged(const QStringList& recent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildBanner();
    QLayout* buildToolbar();
    IconButton* addTool(QLayout* row, IconButton* button, const char* name);
    void connectParts();
    void showBanner(const QString& title, const QString& text);
    void send();
    void propose();
    void accept(const Completion& completion);
    void pickEmoji();
    void updateSend();
    void updateRescue();

    const Theme& m_theme;
    AvatarProvider* m_provider;
    const EmojiTable& m_emoji;
    CompletionSource* m_source = nullptr;
    ComposerEdit* m_edit;
    CompletionPopup* m_popup = nullptr;
    EmojiPicker* m_picker = nullptr;
    QWidget* m_banner = nullptr;
    TextLabel* m_bannerTitle = nullptr;
    ElidedLabel* m_bannerText = nullptr;
    AttachmentTray* m_tray;
    PictureOptions* m_pictures;
    LinkBar* m_link;
    TextLabel* m_reason;
    QPushButton* m_rescue; ///< Copies what was written where nothing can be written any more.
    TextLabel* m_hint;
    IconButton* m_plus;
    IconButton* m_attach;
    IconButton* m_smile;
    IconButton* m_voice;
    IconButton* m_send;
    QList<std::pair<PersonId, QString>> m_mentioned;
    QStringList m_recent;
    bool m_voiceAvailable = true;
    bool m_dropping = false;
};

} // namespace parvis::ui
