#pragma once

#include "domain/Group.h"

#include <QWidget>

class QComboBox;

namespace parvis::ui {

class FormField;
class Theme;

/// Who writes in a group, and who lets people in.
class RulesPicker : public QWidget {
    Q_OBJECT

public:
    explicit RulesPicker(const Theme& theme, QWidget* parent = nullptr);

    /// Where people ask to come in, not everybody can answer them: offers only what works.
    void setPrivacy(Privacy privacy);
    void setPicked(Role posting, Role approving);
    [[nodiscard]] Role posting() const;
    [[nodiscard]] Role approving() const;
    /// Of an archived group nobody writes.
    void setPostingEnabled(bool enabled);

signals:
    void changed();

private:
    void explain();

    bool m_chosen = false; ///< By the person, or because it is so now: not a mere proposal.
    QComboBox* m_posting;
    QComboBox* m_approving;
    FormField* m_postingField;
};

} // namespace parvis::ui
