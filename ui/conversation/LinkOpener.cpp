#include "ui/conversation/LinkOpener.h"

#include "engine/Engine.h"
#include "models/Sharing.h"
#include "ui/shell/Navigator.h"

#include <QDesktopServices>
#include <QUrl>

namespace parvis::ui {

using namespace Qt::StringLiterals;

LinkOpener::LinkOpener(const PaneContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

void LinkOpener::open(const QString& address) {
    m_context.engine.placesOf(address).then(
        this, [this, address](const Result<QList<MessagePlace>>& places) {
            const auto place =
                places ? models::placeToOpen(m_context.engine.reads(), *places) : std::nullopt;
            if (place)
                m_context.navigator.openMessage(place->conversation, place->message);
            else
                openOutside(address);
        });
}

void LinkOpener::openOutside(const QString& address) {
    const QUrl url(address);
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s};
    if (!url.isValid() || !allowed.contains(url.scheme().toLower())) {
        m_context.navigator.say(tr("This link cannot be opened."));
        return;
    }
    if (!QDesktopServices::openUrl(url))
        m_context.navigator.say(tr("No program on this computer opens this link."));
}

} // namespace parvis::ui
