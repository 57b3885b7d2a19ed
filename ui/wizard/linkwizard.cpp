// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkwizard.h"

#include "choosepage.h"
#include "cibapage.h"
#include "detailspage.h"
#include "devicepage.h"
#include "donepage.h"
#include "signinpage.h"
#include "stepheader.h"
#include "wizardfoot.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/separator.h>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Lanyard {

namespace {

const QString deviceFlow = QStringLiteral("device");
const QString cibaFlow = QStringLiteral("ciba");

// Those that have a page of their own; all others begin in the browser.
QString pageFlow(const QString &flow) { return flow == deviceFlow || flow == cibaFlow ? flow : QString(); }

} // namespace

LinkWizard::LinkWizard(const Clock &clock, const QList<Provider> &providers, const QStringList &recentlyUsed,
                       QWidget *parent)
    : QDialog(parent)
    , m_steps(new StepHeader)
    , m_pages(new QStackedWidget)
    , m_choose(new ChoosePage(providers, recentlyUsed))
    , m_details(new DetailsPage)
    , m_signIn(new SignInPage(clock))
    , m_device(new DevicePage(clock))
    , m_ciba(new CibaPage(clock))
    , m_done(new DonePage)
    , m_foot(new WizardFoot(this))
{
    setWindowTitle(tr("Add account"));
    layOut();
    connectPages();
    resize(Tokens::Size::wizard);
    goTo(m_choose);
}

void LinkWizard::layOut()
{
    for (WizardPage *each : allPages())
        m_pages->addWidget(each);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Tokens::Space::group, Tokens::Space::large, Tokens::Space::group, Tokens::Space::large);
    head->addWidget(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator);
    layout->addWidget(m_foot);
}

void LinkWizard::connectPages()
{
    connect(m_choose, &ChoosePage::chosen, this, &LinkWizard::choose);
    connect(m_details, &DetailsPage::completed, this, &LinkWizard::signIn);
    connect(m_details, &DetailsPage::openPageRequested, this, &LinkWizard::openBrowserRequested);
    connect(m_signIn, &SignInPage::anotherDeviceRequested, this, &LinkWizard::useAnotherDevice);
    for (SessionPage *each : std::initializer_list<SessionPage *>{m_signIn, m_device, m_ciba}) {
        connect(each, &SessionPage::openBrowserRequested, this, &LinkWizard::openBrowserRequested);
        connect(each, &SessionPage::sessionRequested, this, &LinkWizard::requestSession);
        connect(each, &SessionPage::returned, this, [this] {
            raise();
            activateWindow();
        });
    }
    connect(m_done, &DonePage::finished, this, &LinkWizard::finish);
    for (WizardPage *each : allPages())
        connect(each, &WizardPage::changed, this, &LinkWizard::updateFoot);
    connect(m_foot, &WizardFoot::backRequested, this, &LinkWizard::goBack);
    connect(m_foot, &WizardFoot::cancelRequested, this, &LinkWizard::reject);
    connect(m_foot, &WizardFoot::nextRequested, this, [this] { page()->next(); });
    connect(m_foot, &WizardFoot::anotherRequested, this, &LinkWizard::startOver);
}

WizardPage *LinkWizard::page() const { return static_cast<WizardPage *>(m_pages->currentWidget()); }

QList<WizardPage *> LinkWizard::allPages() const { return {m_choose, m_details, m_signIn, m_device, m_ciba, m_done}; }

SessionPage *LinkWizard::sessionPage() const
{
    if (m_choice.flow == deviceFlow)
        return m_device;
    if (m_choice.flow == cibaFlow)
        return m_ciba;
    return m_signIn;
}

Provider LinkWizard::resolved(const Provider &provider) const
{
    QMap<QString, QString> values = m_choice.variables;
    if (!m_choice.clientId.isEmpty())
        values.insert(QStringLiteral("client_id"), m_choice.clientId);
    return provider.resolved(values).value_or(provider); // without its own addresses, a server may lack a flow
}

QStringList LinkWizard::stepNames() const
{
    QStringList names;
    if (m_choice.accountId.isEmpty())
        names += tr("Choose");
    if (m_hasDetails)
        names += tr("Details");
    return names + QStringList{tr("Sign in"), tr("Done")};
}

int LinkWizard::currentStep() const
{
    const int first = m_choice.accountId.isEmpty() ? 1 : 0;
    if (page() == m_choose)
        return 0;
    if (page() == m_details)
        return first;
    return first + (m_hasDetails ? 1 : 0) + (page() == m_done ? 1 : 0);
}

void LinkWizard::goTo(WizardPage *wanted)
{
    m_pages->setCurrentWidget(wanted);
    updateFoot();
    wanted->takeFocus();
    if (wanted == m_signIn)
        m_foot->focusNext();
}

void LinkWizard::updateFoot()
{
    if (!page())
        return;
    m_steps->setSteps(stepNames(), currentStep());
    const bool done = page() == m_done;
    const bool isSignIn = page() == sessionPage();
    m_foot->setOffer({
        .back = page()->canGoBack() && (!isSignIn || m_leftTheBrowser || m_choice.accountId.isEmpty()),
        .another = done && m_choice.accountId.isEmpty(),
        .cancel = !done,
        .canCancel = !isSignIn || !sessionPage()->isStoring(),
        .next = page()->nextText(),
        .canContinue = page()->canContinue(),
    });
}

void LinkWizard::choose(const QString &providerId)
{
    const Provider *provider = m_choose->provider(providerId);
    if (!provider)
        return;
    m_hasDetails = !provider->isReady();
    if (m_hasDetails) {
        m_details->setProvider(*provider, provider->generic ? m_choose->typedAddress() : QString());
        goTo(m_details);
    } else {
        signIn({.providerId = provider->id, .scopes = provider->scopes.requested()});
    }
}

void LinkWizard::signIn(const LinkChoice &choice)
{
    const Provider *provider = m_choose->provider(choice.providerId);
    if (!provider)
        return;
    m_choice = choice;
    m_providerName = resolved(*provider).serverName();
    m_who.clear();
    m_leftTheBrowser = false;
    if (m_choice.flow.isEmpty())
        m_choice.flow = pageFlow(resolved(*provider).flows.value(0));
    startSession();
}

void LinkWizard::startSession()
{
    const Provider *provider = m_choose->provider(m_choice.providerId);
    const ProviderMark mark = provider ? provider->mark : MarkView::fallback(m_choice.providerId, m_providerName);
    m_signIn->setOffersDevice(provider && resolved(*provider).flows.contains(deviceFlow));
    sessionPage()->setProvider(m_providerName, mark, m_who);
    goTo(sessionPage());
    if (sessionPage()->startsByItself())
        requestSession();
}

void LinkWizard::requestSession()
{
    m_choice.loginHint = sessionPage() == m_ciba ? m_ciba->loginHint() : QString();
    Q_EMIT linkRequested(m_choice);
}

void LinkWizard::useAnotherDevice()
{
    m_signIn->abandon();
    m_leftTheBrowser = true;
    m_choice.flow = deviceFlow;
    startSession();
}

void LinkWizard::relink(const Account &account)
{
    m_choice = {.providerId = account.provider,
                .scopes = account.requestedScopes,
                .flow = pageFlow(account.flow),
                .label = account.label,
                .accountId = account.id};
    m_hasDetails = false;
    setWindowTitle(tr("Sign in again"));
    m_providerName = account.providerName;
    m_who = account.username.isEmpty() ? account.label : account.username;
    startSession();
}

void LinkWizard::watch(LinkSession *session) { sessionPage()->watch(session); }

void LinkWizard::showLinked(const Account &account)
{
    sessionPage()->watch(nullptr);
    m_done->setAccount(account, m_choose->provider(account.provider), m_takenLabels);
    goTo(m_done);
}

void LinkWizard::showError(const Error &error)
{
    sessionPage()->showError(error);
    // what was entered there is mended there
    const bool isAboutDetails = error.kind == ErrorKind::Usage && m_hasDetails;
    if (isAboutDetails)
        m_details->showError(error);
    goTo(isAboutDetails ? static_cast<WizardPage *>(m_details) : sessionPage());
}

void LinkWizard::goBack()
{
    const bool fromSignIn = page() == sessionPage();
    sessionPage()->abandon();
    if (fromSignIn && m_leftTheBrowser) {
        m_leftTheBrowser = false;
        m_choice.flow.clear();
        startSession();
        return;
    }
    goTo(fromSignIn && m_hasDetails ? static_cast<WizardPage *>(m_details) : m_choose);
}

void LinkWizard::finish()
{
    if (m_done->label() != m_done->account().label)
        Q_EMIT labelChosen(m_done->account().id, m_done->label());
    accept();
}

void LinkWizard::startOver()
{
    if (!m_done->acceptsLabel())
        return;
    if (m_done->label() != m_done->account().label)
        Q_EMIT labelChosen(m_done->account().id, m_done->label());
    m_takenLabels.append(m_done->label());
    m_choice = {};
    m_leftTheBrowser = false;
    m_hasDetails = false;
    goTo(m_choose);
}

void LinkWizard::reject()
{
    if (page() == sessionPage() && sessionPage()->isStoring())
        return; // the answer comes in a moment, and then there is an account or an error to show
    if (page() == m_done) {
        accept(); // it is linked already
        return;
    }
    sessionPage()->abandon();
    QDialog::reject();
}

} // namespace Lanyard
