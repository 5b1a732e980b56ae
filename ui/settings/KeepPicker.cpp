#include "ui/settings/KeepPicker.h"

#include "engine/Engine.h"

namespace parvis::ui {

using namespace Qt::StringLiterals;

KeepPicker::KeepPicker(engine::Engine& engine, AccountId account, QWidget* parent)
    : QComboBox(parent) {
    setObjectName(u"keepMessages"_s);
    const auto add = [this](const QString& words, const QString& limit) {
        addItem(words, limit);
    };
    add(tr("All"), u"all"_s);
    add(tr("One year"), u"365d"_s);
    add(tr("Three months"), u"90d"_s);
    add(tr("30 days"), u"30d"_s);
    // What was decided with parvisctl may be none of these.
    const auto decided = engine.kept().accounts.value(account);
    const QString now = QString::fromLatin1(workspace::encodeLimit(decided));
    if (findData(now) < 0)
        add(decided.days > 0 && decided.messages <= 0 ? tr("%n day(s)", nullptr, decided.days)
                                                      : now,
            now);
    setCurrentIndex(findData(now));
    connect(this, &QComboBox::currentIndexChanged, this, [this, &engine, account] {
        // An error of the disk is told where such errors are told, and the next pass tries again.
        (void)engine.keepOnly({account}, workspace::decodeLimit(currentData().toString()));
    });
}

} // namespace parvis::ui
