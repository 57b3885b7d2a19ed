// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "galleryscenes.h"

#include "activityscenes.h"
#include "checkscenes.h"
#include "cibascenes.h"
#include "devicescenes.h"
#include "movescenes.h"
#include "sampledata.h"

#include <lanyard/ui/accounts/accountdetails.h>
#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/accounts/removedialog.h>
#include <lanyard/ui/keyring/passphrasedialog.h>
#include <lanyard/ui/keyring/secretstorechoice.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/tray/tray.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/scrollpage.h>
#include <lanyard/ui/widgets/searchfield.h>
#include <lanyard/ui/widgets/stateglyph.h>
#include <lanyard/ui/widgets/textlabel.h>
#include <lanyard/ui/wizard/choosepage.h>
#include <lanyard/ui/wizard/clientproofentry.h>
#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/linkwizard.h>
#include <lanyard/ui/wizard/providergrid.h>
#include <lanyard/ui/wizard/signinpage.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace Lanyard {

namespace {

using Prepare = std::function<void(MainWindow &)>;

const QUrl signInUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?client_id=sample"));

GalleryScene windowScene(const StagePointer &stage, const QString &name, const QList<Account> &accounts,
                         const Prepare &prepare = {})
{
    return {name, [=] {
                auto window = std::make_unique<MainWindow>(stage->clock, stage->clipboard, stage->settings);
                window->setProviders(stage->providers);
                window->setOutlook([](const Account &account) -> AccountOutlook {
                    const bool isActive = account.state == AccountState::Active;
                    return {isActive ? account.expiresAt.addSecs(-6 * 60) : SampleData::now().addSecs(2 * 60),
                            account.refreshable ? SampleData::now().addDays(90) : QDateTime()};
                });
                window->setAccounts(accounts);
                window->setUsedBy({{QStringLiteral("a1"), {QStringLiteral("git"), QStringLiteral("msmtp")}}});
                window->setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("GNOME Keyring"), {}});
                if (prepare)
                    prepare(*window);
                return window;
            }};
}

void waitInBrowser(LinkWizard &wizard, Stage &stage)
{
    choose(wizard, "google");
    wizard.watch(&stage.session);
    stage.session.offer(signInUrl);
    wizard.findChild<SignInPage *>()->next();
}

void pressTab(QWidget &window, int times)
{
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents(); // the focus shows only in the active window
    for (int i = 0; i < times; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(window.focusWidget() ? window.focusWidget() : &window, &press);
    }
}

QList<GalleryScene> windows(const StagePointer &stage)
{
    const QList<Account> three{SampleData::google(), SampleData::microsoft(), SampleData::demo()};
    const auto selected = [](const char *id) { return [id](MainWindow &window) { window.select(QLatin1String(id)); }; };
    QList<GalleryScene> scenes{
        windowScene(stage, QStringLiteral("window"), three),
        windowScene(stage, QStringLiteral("window-empty"), {}),
        windowScene(stage, QStringLiteral("window-signin"), three, selected("a2")),
        windowScene(stage, QStringLiteral("window-offline"), SampleData::accounts(), selected("a5")),
        windowScene(stage, QStringLiteral("window-error"), SampleData::accounts(), selected("a7")),
        windowScene(stage, QStringLiteral("window-long"), {SampleData::google(), SampleData::longNamed()},
                    selected("a9")),
    };
    scenes += windowScene(stage, QStringLiteral("window-locked"), SampleData::accounts(), [](MainWindow &window) {
        window.select(QStringLiteral("a6"));
        window.setSecretStoreStatus({SecretStoreState::Locked, QStringLiteral("GNOME Keyring"), {}});
    });
    scenes += windowScene(stage, QStringLiteral("window-nokeyring"), {}, [](MainWindow &window) {
        window.setSecretStoreStatus({SecretStoreState::NoBackend, {}, {}});
    });
    scenes += windowScene(stage, QStringLiteral("window-memory"), {}, [](MainWindow &window) {
        window.setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("Memory only"), {}, false});
    });
    scenes += windowScene(stage, QStringLiteral("window-copied"), three, [stage](MainWindow &window) {
        window.setRefreshing(QStringLiteral("a3"), true);
        stage->clipboard.put(Secret(u"sample"));
    });
    scenes += windowScene(stage, QStringLiteral("window-nomatch"), three, [](MainWindow &window) {
        for (auto *field : window.findChildren<SearchField *>())
            field->setText(QStringLiteral("outlook"));
    });
    scenes += windowScene(stage, QStringLiteral("window-focus-button"), three,
                          [](MainWindow &window) { pressTab(window, 2); });
    scenes += windowScene(stage, QStringLiteral("window-focus-list"), three, [](MainWindow &window) {
        window.select(QStringLiteral("a2"));
        pressTab(window, 6);
    });
    scenes += windowScene(stage, QStringLiteral("window-rename"), three, [](MainWindow &window) {
        window.show();
        window.findChild<AccountDetails *>()->startRenaming();
    });
    return scenes;
}

void unfold(LinkWizard &wizard)
{
    for (auto *fold : wizard.findChild<DetailsPage *>()->findChildren<Disclosure *>())
        fold->setChecked(true);
}

QList<GalleryScene> wizardBegin(const StagePointer &stage)
{
    return {
        wizardScene(stage, QStringLiteral("wizard-choose"), [](LinkWizard &, Stage &) {}),
        wizardScene(stage, QStringLiteral("wizard-choose-end"),
                    [](LinkWizard &wizard, Stage &) {
                        QCoreApplication::processEvents();
                        wizard.findChild<ProviderGrid *>()->scrollToBottom();
                    }),
        wizardScene(stage, QStringLiteral("wizard-search"),
                    [](LinkWizard &wizard, Stage &) {
                        wizard.findChild<ChoosePage *>()->findChild<QLineEdit *>()->setText(QStringLiteral("git"));
                    }),
        wizardScene(stage, QStringLiteral("wizard-details"),
                    [](LinkWizard &wizard, Stage &) { choose(wizard, "microsoft"); }),
        wizardScene(stage, QStringLiteral("wizard-details-wrong"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "keycloak");
                        wizard.findChild<DetailsPage *>()->next();
                    }),
        wizardScene(stage, QStringLiteral("wizard-details-advanced"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "oidc");
                        unfold(wizard);
                        wizard.resize(wizard.width(), 2 * wizard.height()); // a tall screen, to see all of it
                    }),
        wizardScene(stage, QStringLiteral("wizard-details-microsoft"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "microsoft");
                        unfold(wizard);
                        wizard.resize(wizard.width(), 3 * wizard.height()); // a tall screen, to see all of it
                    }),
        wizardScene(stage, QStringLiteral("wizard-details-folded"),
                    [](LinkWizard &wizard, Stage &) { choose(wizard, "oidc"); }),
        wizardScene(stage, QStringLiteral("wizard-details-key"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "keycloak");
                        unfold(wizard);
                        auto *entry = wizard.findChild<ClientProofEntry *>();
                        auto *method = entry->findChild<QComboBox *>();
                        method->setCurrentIndex(method->findData(QStringLiteral("tls_client_auth")));
                        wizard.findChild<DetailsPage *>()->next();
                        auto *scroll = wizard.findChild<DetailsPage *>()->findChild<ScrollPage *>();
                        QCoreApplication::processEvents();
                        scroll->ensureWidgetVisible(entry);
                    }),
        wizardScene(stage, QStringLiteral("wizard-details-refused"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "oidc");
                        auto *details = wizard.findChild<DetailsPage *>();
                        details->findChild<QLineEdit *>()->setText(QStringLiteral("https://login.example.org"));
                        details->next();
                        wizard.showError({ErrorKind::Usage,
                                          QStringLiteral("client_id_missing"),
                                          QStringLiteral("login.example.org has to know Lanyard by a client ID."),
                                          QStringLiteral("Register Lanyard there, and enter the client ID that you "
                                                         "are given."),
                                          {}});
                    }),
    };
}

QList<GalleryScene> wizardEnd(const StagePointer &stage)
{
    const Error unreachable{ErrorKind::Network, QStringLiteral("timed_out"),
                            QStringLiteral("Google could not be reached."),
                            QStringLiteral("Check the network and try again."), QStringLiteral("Connection timed out")};
    return {
        wizardScene(stage, QStringLiteral("wizard-signin"),
                    [](LinkWizard &wizard, Stage &where) {
                        choose(wizard, "google");
                        wizard.watch(&where.session);
                        where.session.offer(signInUrl);
                    }),
        wizardScene(stage, QStringLiteral("wizard-waiting"), waitInBrowser),
        wizardScene(stage, QStringLiteral("wizard-suggest"),
                    [](LinkWizard &wizard, Stage &where) {
                        waitInBrowser(wizard, where);
                        where.clock.advance(Tokens::Time::pasteSuggested);
                        wizard.findChild<SignInPage *>()->tick();
                    }),
        wizardScene(stage, QStringLiteral("wizard-refused"),
                    [](LinkWizard &wizard, Stage &where) {
                        waitInBrowser(wizard, where);
                        wizard.findChild<SignInPage *>()->findChild<QLineEdit *>()->setText(
                            QStringLiteral("https://example.org/"));
                        Q_EMIT where.session.inputRefused(
                            {ErrorKind::Usage,
                             QStringLiteral("not_the_answer"),
                             QStringLiteral("This address has no answer from Google in it."),
                             QStringLiteral("Copy the one that the browser shows last."),
                             {}});
                    }),
        wizardScene(stage, QStringLiteral("wizard-error"),
                    [unreachable](LinkWizard &wizard, Stage &where) {
                        waitInBrowser(wizard, where);
                        wizard.showError(unreachable);
                    }),
        wizardScene(stage, QStringLiteral("wizard-done"),
                    [](LinkWizard &wizard, Stage &) {
                        Account linked = SampleData::google();
                        linked.displayName = QStringLiteral("Anna Berg");
                        linked.scopes.removeLast();
                        wizard.showLinked(linked);
                    }),
    };
}

std::unique_ptr<QWidget> stateSheet()
{
    auto sheet = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(sheet.get());
    grid->setContentsMargins(Tokens::Space::group, Tokens::Space::group, Tokens::Space::group, Tokens::Space::group);
    int row = 0;
    for (const DisplayState state :
         {DisplayState::Active, DisplayState::Expiring, DisplayState::Expired, DisplayState::Refreshing,
          DisplayState::Offline, DisplayState::Locked, DisplayState::SignInRequired, DisplayState::Error}) {
        auto *small = new StateGlyph;
        auto *large = new StateGlyph;
        large->setFixedSize(4 * Tokens::Size::glyph, 4 * Tokens::Size::glyph);
        auto *word = new TextLabel(TextRole::Body, StateWords::word(state));
        word->setColorRole(colorRole(state));
        small->setState(state);
        large->setState(state);
        grid->addWidget(small, row, 0);
        grid->addWidget(word, row, 1);
        grid->addWidget(large, row++, 2);
    }
    int column = 3;
    for (const TrayBadge badge : {TrayBadge::None, TrayBadge::Padlock, TrayBadge::Triangle, TrayBadge::Octagon}) {
        auto *icon = new QLabel;
        icon->setPixmap(ClipIcon::icon(sheet->palette().color(QPalette::WindowText), badge).pixmap(64));
        grid->addWidget(icon, 0, column++);
        grid->addWidget(
            new ActionButton(column % 2 == 0 ? ActionButton::Emphasis::Primary : ActionButton::Emphasis::Quiet,
                             QStringLiteral("Button")),
            1, column);
    }
    auto *box = new QCheckBox(QStringLiteral("Check"));
    box->setChecked(true);
    grid->addWidget(box, 2, 3);
    grid->addWidget(new QCheckBox(QStringLiteral("Check")), 3, 3);
    return sheet;
}

QList<GalleryScene> dialogs(const StagePointer &stage)
{
    return {
        {QStringLiteral("states"), stateSheet},
        {QStringLiteral("dialog-remove"), [] { return std::make_unique<RemoveDialog>(SampleData::google()); }},
        {QStringLiteral("dialog-nokeyring"),
         [] {
             auto dialog = std::make_unique<SecretStoreChoice>();
             dialog->findChild<QLineEdit *>()->setText(QStringLiteral("correct horse"));
             return dialog;
         }},
        {QStringLiteral("dialog-passphrase"),
         [] {
             auto dialog = std::make_unique<PassphraseDialog>();
             dialog->showError({ErrorKind::SecretStore,
                                QStringLiteral("wrong_passphrase"),
                                QStringLiteral("That is not the passphrase."),
                                QStringLiteral("Look at the keyboard layout."),
                                {}});
             return dialog;
         }},
        {QStringLiteral("tray-menu"),
         [stage] {
             auto tray = std::make_shared<Tray>();
             tray->setProviders(stage->providers);
             tray->setAccounts(SampleData::accounts());
             auto menu = std::make_unique<QMenu>();
             for (QAction *action : tray->menu().actions())
                 menu->addAction(action);
             QObject::connect(menu.get(), &QObject::destroyed, [tray] { });
             return menu;
         }},
    };
}

} // namespace

QList<GalleryScene> galleryScenes(const QString &language)
{
    const auto stage = std::make_shared<Stage>(language);
    return windows(stage) + activityScenes(stage) + checkScenes(stage) + wizardBegin(stage) + deviceScenes(stage)
        + cibaScenes(stage) + wizardEnd(stage) + dialogs(stage) + moveScenes(stage);
}

} // namespace Lanyard
