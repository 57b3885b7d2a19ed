// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tray.h"

#include <lanyard/ui/accounts/accountproblem.h>
#include <lanyard/ui/accounts/accountsmodel.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>

#include <QApplication>
#include <QEvent>

namespace Lanyard {

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_pause(new QAction(tr("&Pause notifications"), this))
{
    m_pause->setCheckable(true);
    m_retry.setInterval(Tokens::Time::trayRetry);
    connect(&m_retry, &QTimer::timeout, this, &Tray::tryToShow);
    connect(m_pause, &QAction::toggled, this, &Tray::pauseNotificationsToggled);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT accountOpenRequested(m_notifiedAccount); });
    m_icon.setContextMenu(&m_menu);
    qApp->installEventFilter(this);
    setAccounts({});
}

void Tray::show() { tryToShow(); }

void Tray::tryToShow()
{
    // A session may start programs before its panel, and a panel may crash and come back.
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.show();
        m_retry.stop();
    } else if (!m_retry.isActive()) {
        m_retry.start();
    }
}

void Tray::setOnDarkPanel(bool dark)
{
    m_darkPanel = dark;
    followPalette();
}

void Tray::setProviders(const QList<Provider> &providers)
{
    m_marks.clear();
    for (const Provider &provider : providers)
        m_marks.insert(provider.id, provider.mark);
    fillMenu();
}

void Tray::setAccounts(const QList<Account> &accounts)
{
    notifyAboutNews(accounts);
    m_accounts = accounts;
    m_badge = badgeFor(worstState(accounts));
    m_icon.setToolTip(AccountsSummary::text(accounts));
    followPalette();
    fillMenu();
}

bool Tray::isPaused() const { return m_pause->isChecked(); }

void Tray::setPaused(bool paused) { m_pause->setChecked(paused); }

void Tray::fillMenu()
{
    m_menu.clear(); // and with it the submenus, which are its children
    qDeleteAll(m_menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Account &account : std::as_const(m_accounts))
        addAccount(account);
    if (!m_accounts.isEmpty())
        m_menu.addSeparator();
    m_menu.addAction(tr("&Add account…"), this, &Tray::addAccountRequested);
    QAction *open = m_menu.addAction(tr("&Open Lanyard"), this, &Tray::openRequested);
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    m_menu.addAction(m_pause);
    m_menu.addAction(tr("&Quit"), this, &Tray::quitRequested);
}

void Tray::addAccount(const Account &account)
{
    const DisplayState state = displayState(account);
    QString label = account.label;
    label.replace(QLatin1Char('&'), QLatin1String("&&"));
    QMenu *menu = m_menu.addMenu(tr("%1 · %2", "label, state").arg(label, StateWords::word(state)));
    const auto known = m_marks.constFind(account.provider);
    const ProviderMark mark =
        known == m_marks.cend() ? MarkView::fallback(account.provider, account.providerName) : *known;
    QIcon icon(MarkView::pixmap(mark, Tokens::Size::markTiny, 1, QApplication::font()));
    icon.addPixmap(MarkView::pixmap(mark, Tokens::Size::markTiny, 2, QApplication::font()));
    menu->setIcon(icon);
    const QString id = account.id;
    const bool usable = state != DisplayState::SignInRequired && state != DisplayState::Locked;
    QAction *copy = menu->addAction(tr("&Copy token"), this, [this, id] { Q_EMIT copyTokenRequested(id); });
    QAction *renew = menu->addAction(tr("&Renew now"), this, [this, id] { Q_EMIT refreshRequested(id); });
    menu->addAction(tr("&Sign in again"), this, [this, id] { Q_EMIT relinkRequested(id); });
    copy->setEnabled(usable);
    renew->setEnabled(usable && account.refreshable);
}

void Tray::followPalette()
{
    const bool dark = m_darkPanel.value_or(isDark(QApplication::palette()));
    m_icon.setIcon(ClipIcon::icon(QColor(dark ? Tokens::dark.text : Tokens::light.text), m_badge));
}

void Tray::notifyAboutNews(const QList<Account> &accounts)
{
    QSet<QString> needing;
    for (const Account &account : accounts) {
        const DisplayState state = displayState(account);
        if (state != DisplayState::SignInRequired)
            continue;
        needing.insert(account.id);
        const auto problem = AccountProblem::of(account, state);
        if (!problem || m_needing.contains(account.id) || isPaused())
            continue;
        m_notifiedAccount = account.id;
        Q_EMIT notified(account.id, problem->message);
        m_icon.showMessage(account.label, problem->message + QLatin1Char('\n') + problem->hint,
                           QSystemTrayIcon::NoIcon);
    }
    m_needing = needing;
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
    return QObject::eventFilter(watched, event);
}

} // namespace Lanyard
