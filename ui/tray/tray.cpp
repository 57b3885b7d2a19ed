// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tray.h"

#include <lanyard/ui/accounts/accountproblem.h>
#include <lanyard/ui/accounts/accountsmodel.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace Lanyard {

namespace {

// A menu that is longer than a screen helps nobody.
constexpr qsizetype mostInMenu = 12;

// Those that need the person, then those that programs used last; in the order of the list.
QList<Account> fewOf(const QList<Account> &accounts)
{
    if (accounts.size() <= mostInMenu)
        return accounts;
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < accounts.size(); ++row)
        rows += row;
    const auto rank = [&accounts](qsizetype row) {
        const Account &account = accounts.at(row);
        const qint64 used = account.lastUsedAt.isValid() ? account.lastUsedAt.toMSecsSinceEpoch() : 0;
        return std::tuple(!needsPerson(displayState(account)), -used, row);
    };
    std::ranges::partial_sort(rows, rows.begin() + mostInMenu, {}, rank);
    rows.resize(mostInMenu);
    std::ranges::sort(rows);
    QList<Account> few;
    for (const qsizetype row : std::as_const(rows))
        few += accounts.at(row);
    return few;
}

} // namespace

Tray::Tray(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_news(settings)
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
    showAccounts({});
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
    tellNews(accounts);
    showAccounts(accounts);
}

void Tray::showAccounts(const QList<Account> &accounts)
{
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
    const QList<Account> few = fewOf(m_accounts);
    for (const Account &account : few)
        addAccount(account);
    if (few.size() < m_accounts.size())
        addRest(m_accounts.size() - few.size());
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

void Tray::addRest(qsizetype count)
{
    const int more = static_cast<int>(count);
    m_menu.addAction(more == 1 ? tr("1 more account…") : tr("%n more accounts…", nullptr, more), this,
                     &Tray::openRequested);
}

void Tray::followPalette()
{
    const bool dark = m_darkPanel.value_or(isDark(QApplication::palette()));
    m_icon.setIcon(ClipIcon::icon(QColor(dark ? Tokens::dark.text : Tokens::light.text), m_badge));
}

void Tray::tellNews(const QList<Account> &accounts)
{
    const QList<Account> news = m_news.in(accounts);
    if (news.isEmpty() || isPaused())
        return;
    QString title = news.constFirst().label;
    QString text;
    QString hint;
    if (news.size() == 1) {
        const auto problem = AccountProblem::of(news.constFirst(), displayState(news.constFirst()));
        text = problem ? problem->message : QString();
        hint = problem ? problem->hint : QString();
        m_notifiedAccount = news.constFirst().id;
    } else {
        title = tr("Lanyard");
        text = tr("%n accounts need you to sign in again.", nullptr, static_cast<int>(news.size()));
        hint = tr("The others go on working.");
        m_notifiedAccount.clear();
    }
    Q_EMIT notified(m_notifiedAccount, text);
    m_icon.showMessage(title, text + QLatin1Char('\n') + hint, QSystemTrayIcon::NoIcon);
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
    return QObject::eventFilter(watched, event);
}

} // namespace Lanyard
