#pragma once

#include "base/Error.h"
#include "ui/signin/CentredPage.h"

class QPushButton;

namespace parvis::ui {

/// Why Parvis cannot open its profile folder, what is safe, and what to do about it.
class ProblemView : public CentredPage {
    Q_OBJECT

public:
    explicit ProblemView(const Theme& theme, QWidget* parent = nullptr);

    /// `folder`: the profile folder.
    void setProblem(const Error& error, const QString& folder);

signals:
    void tryAgain();
    void quit();

private:
    void copyDetails();

    Error m_error;
    QString m_folder;
    TextLabel* m_advice;
    QPushButton* m_copy;
    QPushButton* m_openFolder;
    QPushButton* m_again;
};

} // namespace parvis::ui
