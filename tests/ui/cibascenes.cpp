// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "cibascenes.h"

#include <lanyard/ui/wizard/cibapage.h>
#include <lanyard/ui/wizard/detailspage.h>

#include <QLineEdit>

namespace Lanyard {

namespace {

void goToPage(LinkWizard &wizard)
{
    choose(wizard, "oidc");
    Q_EMIT wizard.findChild<DetailsPage *>()->completed(
        {.providerId = QStringLiteral("oidc"),
         .variables = {{QStringLiteral("issuer"), QStringLiteral("https://login.example.org")}},
         .flow = QStringLiteral("ciba")});
}

void ask(LinkWizard &wizard, Stage &stage)
{
    goToPage(wizard);
    auto *page = wizard.findChild<CibaPage *>();
    page->findChild<QLineEdit *>()->setText(QStringLiteral("anna@example.org"));
    page->next();
    wizard.watch(&stage.session);
}

void wait(LinkWizard &wizard, Stage &stage, const QString &message)
{
    ask(wizard, stage);
    const QDateTime now = stage.clock.now();
    stage.session.offer(CibaPrompt{message, now.addSecs(4 * 60 + 32)}, now.addSecs(4));
}

} // namespace

QList<GalleryScene> cibaScenes(const StagePointer &stage)
{
    const Error expired{ErrorKind::Cancelled,
                        QStringLiteral("expired_token"),
                        QStringLiteral("Nobody answered the question on the other device in time."),
                        QStringLiteral("Nothing was kept. Start again to be asked again."),
                        {}};
    const Error unknown{ErrorKind::Server, QStringLiteral("unknown_user_id"),
                        QStringLiteral("The server knows nobody by that name."),
                        QStringLiteral("Look at the name, and try again."), QStringLiteral("400 unknown_user_id")};
    return {
        wizardScene(stage, QStringLiteral("wizard-ciba-name"), [](LinkWizard &wizard, Stage &) { goToPage(wizard); }),
        wizardScene(stage, QStringLiteral("wizard-ciba-noname"),
                    [](LinkWizard &wizard, Stage &) {
                        goToPage(wizard);
                        wizard.findChild<CibaPage *>()->next();
                    }),
        wizardScene(stage, QStringLiteral("wizard-ciba-asking"),
                    [](LinkWizard &wizard, Stage &where) { ask(wizard, where); }),
        wizardScene(stage, QStringLiteral("wizard-ciba-waiting"),
                    [](LinkWizard &wizard, Stage &where) { wait(wizard, where, QStringLiteral("K4MQ")); }),
        wizardScene(stage, QStringLiteral("wizard-ciba-long"),
                    [](LinkWizard &wizard, Stage &where) {
                        wait(wizard, where, QStringLiteral("Landesamt für Vermessung, Kasse 3, Vorgang 2026/0412"));
                    }),
        wizardScene(stage, QStringLiteral("wizard-ciba-nowords"),
                    [](LinkWizard &wizard, Stage &where) { wait(wizard, where, {}); }),
        wizardScene(stage, QStringLiteral("wizard-ciba-expired"),
                    [expired](LinkWizard &wizard, Stage &where) {
                        wait(wizard, where, QStringLiteral("K4MQ"));
                        wizard.showError(expired);
                    }),
        wizardScene(stage, QStringLiteral("wizard-ciba-error"),
                    [unknown](LinkWizard &wizard, Stage &where) {
                        ask(wizard, where);
                        wizard.showError(unknown);
                    }),
    };
}

} // namespace Lanyard
