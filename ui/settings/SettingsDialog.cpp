#include "ui/settings/SettingsDialog.h"

#include "engine/Engine.h"
#include "ui/parts/FactList.h"
#include "ui/parts/KeepPicker.h"
#include "ui/settings/AccountsList.h"
#include "ui/settings/BackfillRow.h"
#include "ui/settings/DiskUse.h"
#include "ui/settings/Languages.h"
#include "ui/settings/LookPicker.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/settings/SettingRow.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textPercents[] = {100, 115, 130, 150, 175, 200};

} // namespace

SettingsDialog::SettingsDialog(const PaneContext& context, PreferenceStore& preferences,
                               QWidget* parent)
    : SheetDialog(context.theme, tr("Settings"), parent)
    , m_context(context)
    , m_preferences(preferences)
    , m_diskUse(new DiskUse(this)) {
    setObjectName(u"settingsDialog"_s);
    addAppearance();
    addLanguage();
    addAccounts();
    addSending();
    addDevice();
    addAbout();
}

void SettingsDialog::addAppearance() {
    const Preferences now = m_preferences.current();
    const auto change = [this](auto alter) {
        Preferences preferences = m_preferences.current();
        alter(preferences);
        m_preferences.set(preferences);
    };
    QVBoxLayout* column = addSection(tr("Appearance"));
    auto* look = new LookPicker(theme());
    look->setLook(now.look);
    connect(look, &LookPicker::picked, this, [change](Preferences::Look picked) {
        change([picked](Preferences& p) { p.look = picked; });
    });
    column->addWidget(look);

    auto* size = new QComboBox;
    size->setObjectName(u"textSize"_s);
    size->addItem(tr("As the desktop"), 0);
    for (const int percent : textPercents)
        size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    size->setCurrentIndex(std::max(0, size->findData(now.textPercent)));
    connect(size, &QComboBox::currentIndexChanged, this, [change, size] {
        change([size](Preferences& p) { p.textPercent = size->currentData().toInt(); });
    });
    column->addWidget(new SettingRow(theme(), tr("Text size"), {}, size));

    auto* contrast = new Switch(theme());
    contrast->setObjectName(u"highContrast"_s);
    contrast->setChecked(now.highContrast);
    connect(contrast, &Switch::toggled, this,
            [change](bool on) { change([on](Preferences& p) { p.highContrast = on; }); });
    column->addWidget(new SettingRow(theme(), tr("High contrast"),
                                     tr("Stronger lines and text. Off: as the desktop."),
                                     contrast));

    auto* motion = new Switch(theme());
    motion->setObjectName(u"lessMotion"_s);
    motion->setChecked(now.lessMotion);
    connect(motion, &Switch::toggled, this,
            [change](bool on) { change([on](Preferences& p) { p.lessMotion = on; }); });
    column->addWidget(new SettingRow(theme(), tr("Less motion"),
                                     tr("Nothing slides or fades. Off: as the desktop."), motion));
}

void SettingsDialog::addLanguage() {
    QVBoxLayout* column = addSection(tr("Language"));
    auto* box = new QComboBox;
    box->setObjectName(u"language"_s);
    box->addItem(tr("As the desktop"), QString());
    for (const QString& code : languages::available())
        box->addItem(languages::nameOf(code), code);
    box->setCurrentIndex(std::max(0, box->findData(m_preferences.current().language)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        Preferences preferences = m_preferences.current();
        preferences.language = box->currentData().toString();
        m_preferences.set(preferences);
    });
    column->addWidget(new SettingRow(theme(), tr("Language of Parvis"),
                                     tr("What people write stays as they wrote it."), box));
}

void SettingsDialog::addAccounts() {
    QVBoxLayout* column = addSection(tr("Accounts"));
    auto* accounts = new AccountsList(m_context);
    connect(accounts, &AccountsList::signOutRequested, this, &SettingsDialog::signOutRequested);
    column->addWidget(accounts);
    auto* add = makeButton(theme(), ButtonKind::Link, Icon::PeopleAdd,
                           tr("Add another organisation…"), u"addAccount"_s);
    connect(add, &QPushButton::clicked, this, &SettingsDialog::addAccountRequested);
    column->addWidget(add, 0, Qt::AlignLeading);
}

void SettingsDialog::addSending() {
    QVBoxLayout* column = addSection(tr("Sending"));
    auto* remove = new Switch(theme());
    remove->setObjectName(u"removeLocations"_s);
    remove->setChecked(m_context.engine.removesLocations());
    connect(remove, &Switch::toggled, this, [this](bool on) {
        m_context.engine.setRemovesLocations(on).then(this, [this](Result<void> written) {
            if (!written)
                m_context.navigator.say(written.error());
        });
    });
    column->addWidget(new SettingRow(theme(), tr("Remove where pictures were taken"),
                                     tr("Phones write the place into their pictures. It is left "
                                        "out of what you send; the picture "
                                        "itself stays as it is."),
                                     remove));
}

void SettingsDialog::addDevice() {
    QVBoxLayout* column = addSection(tr("On this computer"));
    const QString folder = m_context.engine.dataDir();
    auto* facts = new FactList(theme());
    facts->setObjectName(u"deviceFacts"_s);
    facts->add(tr("Kept"), tr("What you have seen of messages, groups, people and files, so that "
                              "Parvis opens at once and without a network; your drafts, and what "
                              "waits to be sent."));
    facts->add(tr("Protected"), tr("All of it is encrypted. How Parvis looks and speaks is kept "
                                   "beside it, in plain text."));
    QString key;
    switch (m_context.engine.keySource()) {
    case engine::KeySource::Keychain:
        key = tr("In the keychain of this computer.");
        break;
    case engine::KeySource::Passphrase:
        key = tr("Behind your passphrase, which is stored nowhere.");
        break;
    case engine::KeySource::Temporary:
        key = tr("Nowhere: what you do in the sample organisation ends with Parvis.");
        break;
    }
    facts->add(tr("The key"), key);
    facts->add(tr("Folder"), QDir::toNativeSeparators(folder));
    TextLabel* size = facts->add(tr("Size"), tr("Counting…"));
    size->setObjectName(u"diskUse"_s);
    connect(m_diskUse, &DiskUse::counted, size, [size](qint64 bytes) {
        const QString text = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
        size->setText(text);
        size->setAccessibleName(tr("Size: %1").arg(text));
    });
    m_diskUse->count(folder);
    facts->add(tr("Sent"), tr("Only to the servers of your organisations. Nothing is counted, "
                              "scored or told to anybody else."));
    column->addWidget(facts);
    column->addWidget(new BackfillRow(m_context));
    auto* show = makeButton(ButtonKind::Link, tr("Show folder"), u"showFolder"_s);
    connect(show, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    column->addWidget(show, 0, Qt::AlignLeading);
    const auto accounts = m_context.engine.reads().live().accounts();
    for (const workspace::AccountInfo& account : accounts) {
        auto* keep = new KeepPicker(m_context.engine, {account.id});
        const QString title = accounts.size() == 1
                                  ? tr("Keep messages")
                                  : tr("Keep messages of %1").arg(account.organisation);
        column->addWidget(new SettingRow(theme(), title,
                                         tr("What is older is removed from this computer. It stays "
                                            "on the server, and comes back when you scroll to it."),
                                         keep));
    }
    if (m_context.engine.keySource() == engine::KeySource::Temporary)
        return;
    auto* wipe =
        makeButton(ButtonKind::Link, tr("Remove everything from this computer…"), u"wipe"_s);
    connect(wipe, &QPushButton::clicked, this, &SettingsDialog::wipeRequested);
    column->addWidget(wipe, 0, Qt::AlignLeading);
}

void SettingsDialog::addAbout() {
    QVBoxLayout* column = addSection(tr("About"));
    auto* facts = new FactList(theme());
    facts->add(tr("Version"), QCoreApplication::applicationVersion());
    facts->add(tr("Licence"), u"Apache License 2.0"_s);
    column->addWidget(facts);
}

} // namespace parvis::ui
