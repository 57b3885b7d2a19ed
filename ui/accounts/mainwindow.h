// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountsmodel.h"

#include <lanyard/accounts/accountoutlook.h>
#include <lanyard/base/clock.h>
#include <lanyard/base/secretstore.h>

#include <QHash>
#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace Lanyard {

class AccountDetails;
class AccountFilter;
class AccountList;
class ActionButton;
class ActivityPage;
class ClipboardSecret;
class EmptyState;
class InlineMessage;
class SearchField;
class StatusLine;
class TextLabel;

//! The window with the accounts. It shows what it is given and says what the person wants; it does nothing by itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! All three outlive the window. The settings keep its size and place.
    MainWindow(const Clock &clock, ClipboardSecret &clipboard, QSettings &settings, QWidget *parent = nullptr);

    void setProviders(const QList<Provider> &providers);
    void setAccounts(const QList<Account> &accounts);

    void setRefreshing(const QString &accountId, bool refreshing) { m_model.setRefreshing(accountId, refreshing); }

    //! The names of the programs that use each account, by its id.
    void setUsedBy(const QHash<QString, QStringList> &programs);
    //! What will become of an account; the window asks while it shows it.
    void setOutlook(const OutlookOf &outlookOf);
    void setSecretStoreStatus(const SecretStoreStatus &status);
    //! What a request for an account came to; shown where the account is, or above all of them where it is gone.
    void showError(const QString &accountId, const Error &error);
    void select(const QString &accountId);
    //! What happened to the account, or to all of them where the id is empty.
    void showActivity(const QString &accountId = {});

    [[nodiscard]] ActivityPage &activityPage() { return *m_activity; }

    //! What is about no account, until the person dismisses it.
    [[nodiscard]] InlineMessage &notice() { return *m_notice; }

    [[nodiscard]] StatusLine &statusLine() { return *m_status; }

Q_SIGNALS:
    void addAccountRequested();
    void relinkRequested(const QString &accountId);
    void refreshRequested(const QString &accountId);
    void copyTokenRequested(const QString &accountId);
    void unlinkRequested(const QString &accountId, bool keepRemote);
    void renameRequested(const QString &accountId, const QString &label);
    void unlockKeyringRequested();
    void chooseEncryptedFileRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeAccountsPage();
    void connectParts();
    void addShortcuts();
    void showCurrent();
    void showPage();
    void filter(const QString &search);
    void confirmRemoval(const QString &accountId);

    QSettings &m_settings;
    AccountsModel m_model;
    QHash<QString, QStringList> m_usedBy;
    AccountFilter *m_filter;
    SearchField *m_search;
    ActionButton *m_showActivity;
    ActionButton *m_add;
    AccountList *m_list;
    TextLabel *m_noMatch;
    AccountDetails *m_details;
    QWidget *m_detailPane;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    ActivityPage *m_activity;
    QStackedWidget *m_pages;
    InlineMessage *m_notice; //!< about an account that is not there any more
    StatusLine *m_status;
};

} // namespace Lanyard
