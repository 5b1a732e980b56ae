#include "ui/signin/ProblemView.h"

#include "ui/parts/ErrorWords.h"
#include "ui/signin/Problem.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace parvis::ui {

ProblemView::ProblemView(const Theme& theme, QWidget* parent)
    : CentredPage(theme, parent)
    , m_advice(new TextLabel(theme, {}))
    , m_copy(makeButton(ButtonKind::Ghost, tr("Copy details"), QStringLiteral("copyDetails")))
    , m_openFolder(makeButton(ButtonKind::Ghost, tr("Show folder"), QStringLiteral("showFolder")))
    , m_again(makeButton(ButtonKind::Primary, tr("Try again"), QStringLiteral("tryAgain"))) {
    setObjectName(QStringLiteral("problemView"));
    m_advice->setObjectName(QStringLiteral("problemAdvice"));
    m_advice->setWordWrap(true);
    column()->addWidget(m_advice);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* quitButton = makeButton(ButtonKind::Secondary, tr("Quit"), QStringLiteral("quitButton"));
    row->addStretch(1);
    row->addWidget(quitButton);
    row->addWidget(m_again);
    column()->addSpacing(4);
    column()->addLayout(row);
    auto* help = new QHBoxLayout;
    help->addStretch(1);
    help->addWidget(m_copy);
    help->addWidget(m_openFolder);
    help->addStretch(1);
    below()->addLayout(help);
    connect(m_again, &QPushButton::clicked, this, &ProblemView::tryAgain);
    connect(quitButton, &QPushButton::clicked, this, &ProblemView::quit);
    connect(m_copy, &QPushButton::clicked, this, &ProblemView::copyDetails);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void ProblemView::setProblem(const Error& error, const QString& folder) {
    m_error = error;
    m_folder = folder;
    const Problem problem = problemOf(error, folder);
    setHeadline(problem.headline);
    setWords(problem.kept);
    m_advice->setText(problem.advice);
    m_copy->setText(tr("Copy details"));
    m_openFolder->setVisible(!folder.isEmpty());
    m_again->setFocus();
}

void ProblemView::copyDetails() {
    QGuiApplication::clipboard()->setText(detailsOf(m_error) + QLatin1String("Folder: ") +
                                          m_folder + QLatin1Char('\n'));
    m_copy->setText(tr("Copied"));
}

} // namespace parvis::ui
