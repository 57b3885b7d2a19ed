// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountnews.h"
#include "clipicon.h"

#include <lanyard/providers/provider.h>
#include <lanyard/ui/widgets/displaystate.h>

#include <QHash>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Lanyard {

//! Lanyard in the panel. Where there is no panel it keeps looking for one, and everything it offers is in the window
//! too: a tray is never the only door.
class Tray final : public QObject
{
    Q_OBJECT

public:
    //! In the settings it remembers what it has told the person, and outlives it; without any it forgets.
    explicit Tray(QSettings *settings = nullptr, QObject *parent = nullptr);

    //! Shows the icon as soon as there is a panel for it.
    void show();

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }

    //! Panels are dark on some desktops whatever the windows are; the default follows the windows.
    void setOnDarkPanel(bool dark);
    void setProviders(const QList<Provider> &providers);
    void setAccounts(const QList<Account> &accounts);
    [[nodiscard]] bool isPaused() const;
    void setPaused(bool paused);

    [[nodiscard]] QMenu &menu() { return m_menu; }

    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

    [[nodiscard]] TrayBadge badge() const { return m_badge; }

Q_SIGNALS:
    void openRequested();
    void accountOpenRequested(const QString &accountId);
    void addAccountRequested();
    void copyTokenRequested(const QString &accountId);
    void refreshRequested(const QString &accountId);
    void relinkRequested(const QString &accountId);
    void pauseNotificationsToggled(bool paused);
    void quitRequested();
    //! What is about to be said in a notification, and which account it is about; none where it is about several.
    void notified(const QString &accountId, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tryToShow();
    void fillMenu();
    void addAccount(const Account &account);
    void addRest(qsizetype count);
    void followPalette();
    void showAccounts(const QList<Account> &accounts);
    void tellNews(const QList<Account> &accounts);

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    AccountNews m_news;
    QAction *m_pause;
    QTimer m_retry;
    QList<Account> m_accounts;
    QHash<QString, ProviderMark> m_marks;
    QString m_notifiedAccount;
    TrayBadge m_badge = TrayBadge::None;
    std::optional<bool> m_darkPanel;
};

} // namespace Lanyard
