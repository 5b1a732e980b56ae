#include "ui/dialogs/ExpelDialog.h"

#include "engine/Engine.h"

namespace parvis::ui {

ReasonDialog::Words ExpelDialog::words(const Group& group, const models::PersonItem& person,
                                       Way way) {
    Words words;
    words.hint = tr("Not required. They and the members can read it.");
    if (way == Way::Block) {
        words.title = tr("Block %1?").arg(person.name);
        words.action = tr("Block");
        words.meaning = tr("They can no longer read or write in %1, nor join, nor ask to, until an "
                           "admin lets them in again. What they wrote stays.")
                            .arg(group.name);
        return words;
    }
    words.title = tr("Remove %1?").arg(person.name);
    words.action = tr("Remove");
    words.meaning =
        group.privacy == Privacy::Open
            ? tr("They can join %1 again at any time: it is an open group. What they wrote stays.")
                  .arg(group.name)
            : tr("They can no longer read or write in %1 until somebody lets them in again. "
                 "What they wrote stays.")
                  .arg(group.name);
    return words;
}

ExpelDialog::ExpelDialog(const PaneContext& context, const Group& group,
                         const models::PersonItem& person, Way way, QWidget* parent)
    : ReasonDialog(context.theme, words(group, person, way), QStringLiteral("expelDialog"), false,
                   parent) {
    connect(this, &FormDialog::submitted, this,
            [this, &engine = context.engine, group = group.id, person = person.person.id, way] {
                if (way == Way::Block)
                    await(engine.execute(BlockFromGroup{group, person, reason()}, group.account),
                          tr("Blocking…"));
                else
                    await(engine.execute(RemoveFromGroup{group, person, reason()}, group.account),
                          tr("Removing…"));
            });
}

} // namespace parvis::ui
