#include "ui/parts/KeepPicker.h"

#include "engine/Engine.h"

#include <algorithm>
#include <array>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered{0, 365, 90, 30}; // days

QString wordsOf(const cache::KeepLimit& limit) {
    if (limit.keepsAll())
        return KeepPicker::tr("All");
    if (limit.messages > 0) // decided with parvisctl, in its words
        return QString::fromLatin1(workspace::encodeLimit(limit));
    switch (limit.days) {
    case 365:
        return KeepPicker::tr("One year");
    case 90:
        return KeepPicker::tr("Three months");
    default:
        return KeepPicker::tr("%n day(s)", nullptr, limit.days);
    }
}

/// What was decided for just this; nothing where the account's limit holds.
std::optional<cache::KeepLimit> decidedFor(const cache::RetentionRules& rules,
                                           const workspace::KeepTarget& target) {
    const auto find = [](const auto& limits, const auto& id) {
        const auto found = limits.constFind(id);
        return found == limits.cend() ? std::nullopt : std::optional(*found);
    };
    if (target.group.isValid())
        return find(rules.groups, target.group);
    if (target.conversation.isValid())
        return find(rules.conversations, target.conversation);
    return rules.accounts.value(target.account);
}

} // namespace

KeepPicker::KeepPicker(engine::Engine& engine, const workspace::KeepTarget& target, QWidget* parent)
    : QComboBox(parent) {
    setObjectName(u"keepMessages"_s);
    const cache::RetentionRules rules = engine.kept();
    const auto add = [this](const cache::KeepLimit& limit) {
        addItem(wordsOf(limit), QString::fromLatin1(workspace::encodeLimit(limit)));
    };
    if (target.group.isValid() || target.conversation.isValid())
        addItem(tr("As for the account (%1)").arg(wordsOf(rules.accounts.value(target.account))),
                QString());
    for (const int days : offered)
        add({days, 0});
    // What was decided with parvisctl may be none of these.
    const auto decided = decidedFor(rules, target);
    const QString now = decided ? QString::fromLatin1(workspace::encodeLimit(*decided)) : QString();
    if (decided && findData(now) < 0)
        add(*decided);
    setCurrentIndex(findData(now));
    connect(this, &QComboBox::currentIndexChanged, this, [this, &engine, target] {
        // Nothing: the account's limit holds. An error of the disk is told where such errors are
        // told, and the next pass tries again.
        (void)engine.keepOnly(target, workspace::decodeLimit(currentData().toString()));
    });
}

} // namespace parvis::ui
