// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "accountdetails.h"
#include "accountfilter.h"
#include "accountlist.h"
#include "emptystate.h"
#include "removedialog.h"
#include "statusline.h"
#include "windowpages.h"

#include <lanyard/ui/activity/activitypage.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/card.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/scrollpage.h>
#include <lanyard/ui/widgets/searchfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

namespace Lanyard {

namespace {

constexpr auto geometryKey = "mainwindow/geometry";
constexpr auto splitterKey = "mainwindow/splitter";

} // namespace

MainWindow::MainWindow(const Clock &clock, ClipboardSecret &clipboard, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_filter(new AccountFilter(this))
    , m_search(new SearchField(tr("Search accounts")))
    , m_showActivity(new ActionButton(ActionButton::Emphasis::Plain, tr("Acti&vity")))
    , m_add(new ActionButton(ActionButton::Emphasis::Plain, tr("&Add account")))
    , m_list(new AccountList)
    , m_noMatch(new TextLabel(TextRole::Secondary))
    , m_details(new AccountDetails(clock, clipboard))
    , m_detailPane(new Card)
    , m_splitter(new QSplitter)
    , m_empty(new EmptyState)
    , m_pages(new WindowPages(makeAccountsPage(), m_empty, clock))
    , m_notice(new InlineMessage)
    , m_status(new StatusLine)
{
    setWindowTitle(tr("Lanyard"));
    m_filter->setSourceModel(&m_model);
    m_list->setModel(m_filter);
    m_add->setShape(LineIcon::Shape::Plus);
    layOut();
    connectParts();
    addShortcuts();
    resize(Tokens::Size::mainWindow);
    restoreGeometry(m_settings.value(QLatin1String(geometryKey)).toByteArray());
    m_splitter->restoreState(m_settings.value(QLatin1String(splitterKey)).toByteArray());
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget *MainWindow::makeAccountsPage()
{
    auto *listPane = new Card;
    auto *list = new QVBoxLayout(listPane);
    const int inset = Tokens::Space::small;
    list->setContentsMargins(inset, inset, inset, inset);
    m_noMatch->setParagraph();
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setContentsMargins(Tokens::Space::large, Tokens::Space::group, Tokens::Space::large, 0);
    m_noMatch->setVisible(false);
    list->addWidget(m_noMatch);
    list->addWidget(m_list, 1);
    auto *detail = new QVBoxLayout(m_detailPane);
    const int line = Tokens::Line::hair;
    detail->setContentsMargins(line, line, line, line);
    auto *scroll = new ScrollPage;
    scroll->setContent(m_details);
    detail->addWidget(scroll);

    listPane->setMinimumWidth(Tokens::Size::listPaneLeast);
    m_detailPane->setMinimumWidth(Tokens::Size::detailPaneLeast);
    m_splitter->setHandleWidth(Tokens::Space::large);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(listPane);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Tokens::Size::listPane, Tokens::Size::mainWindow.width() - Tokens::Size::listPane});

    auto *top = new QHBoxLayout;
    top->setSpacing(Tokens::Space::large);
    m_search->setFixedWidth(Tokens::Size::listPane);
    top->addWidget(m_search);
    top->addStretch();
    top->addWidget(m_showActivity);
    top->addWidget(m_add);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    return page;
}

void MainWindow::layOut()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int margin = Tokens::Space::large;
    layout->setContentsMargins(margin, margin, margin, Tokens::Space::small);
    layout->setSpacing(Tokens::Space::small);
    m_notice->setAction(tr("&Dismiss"), false);
    m_notice->setVisible(false);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setCentralWidget(content);
}

void MainWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::filter);
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_add, &QAbstractButton::clicked, this, &MainWindow::addAccountRequested);
    connect(m_showActivity, &QAbstractButton::clicked, this, [this] { showActivity(); });
    connect(m_details, &AccountDetails::activityRequested, this, &MainWindow::showActivity);
    connect(m_pages, &WindowPages::backAtAccounts, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::addAccountRequested, this, &MainWindow::addAccountRequested);
    connect(m_list, &AccountList::currentAccountChanged, this, &MainWindow::showCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        if (!m_list->currentIndex().isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_details->fillMenu(*menu);
        menu->popup(m_list->viewport()->mapToGlobal(position));
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MainWindow::showCurrent);
    connect(m_details, &AccountDetails::copyTokenRequested, this, &MainWindow::copyTokenRequested);
    connect(m_details, &AccountDetails::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_details, &AccountDetails::relinkRequested, this, &MainWindow::relinkRequested);
    connect(m_details, &AccountDetails::renameRequested, this, &MainWindow::renameRequested);
    connect(m_details, &AccountDetails::removeRequested, this, &MainWindow::confirmRemoval);
    connect(m_details, &AccountDetails::unlockKeyringRequested, this, &MainWindow::unlockKeyringRequested);
    connect(m_notice, &InlineMessage::actionTriggered, m_notice, &QWidget::hide);
    connect(m_status, &StatusLine::unlockKeyringRequested, this, &MainWindow::unlockKeyringRequested);
    connect(m_status, &StatusLine::checksRequested, this, &MainWindow::showChecks);
    connect(m_status, &StatusLine::chooseEncryptedFileRequested, this, &MainWindow::chooseEncryptedFileRequested);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto &&perform) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, perform);
        addAction(action);
    };
    const auto withCurrent = [this](auto &&perform) {
        return [this, perform] {
            if (const QString id = m_list->currentId(); !id.isEmpty())
                perform(id);
        };
    };
    add({QKeySequence::Find}, [this] {
        SearchField &field = activityPage().isVisible() ? activityPage().searchField() : *m_search;
        field.setFocus(Qt::ShortcutFocusReason);
    });
    add({QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] { showActivity(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { showChecks(); });
    add({QKeySequence::New}, [this] { Q_EMIT addAccountRequested(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Q)}, // QKeySequence::Quit is empty on bare desktops
        [this] { Q_EMIT quitRequested(); });
    add({QKeySequence::Close}, [this] { close(); });
    add({QKeySequence::Refresh}, withCurrent([this](const QString &id) { Q_EMIT refreshRequested(id); }));
    add({Qt::Key_F2}, withCurrent([this](const QString &) { m_details->startRenaming(); }));
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, withCurrent([this](const QString &id) { confirmRemoval(id); }));
    m_list->addAction(remove);
}

void MainWindow::setProviders(const QList<Provider> &providers)
{
    m_details->setProviders(providers);
    m_model.setProviders(providers);
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    m_model.setAccounts(accounts);
    m_status->setSummary(AccountsSummary::text(accounts));
    if (!m_list->currentIndex().isValid())
        m_list->selectFirst();
    filter(m_search->text());
    m_pages->setHasAccounts(!accounts.isEmpty());
    showCurrent();
}

void MainWindow::setUsedBy(const QHash<QString, QStringList> &programs)
{
    m_usedBy = programs;
    showCurrent();
}

void MainWindow::setOutlook(const OutlookOf &outlookOf) { m_details->setOutlook(outlookOf); }

void MainWindow::setSecretStoreStatus(const SecretStoreStatus &status) { m_status->setSecretStoreStatus(status); }

void MainWindow::showError(const QString &accountId, const Error &error)
{
    select(accountId);
    if (m_model.rowOf(accountId) < 0) {
        m_notice->setError(error);
        m_notice->setVisible(true);
    } else if (m_details->accountId() == accountId) {
        m_details->showError(error);
    }
}

void MainWindow::select(const QString &accountId)
{
    const int row = m_model.rowOf(accountId);
    if (row < 0)
        return;
    if (!m_filter->mapFromSource(m_model.index(row)).isValid())
        m_search->clear();
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model.index(row)));
}

void MainWindow::showCurrent()
{
    const Account *account = m_model.account(m_list->currentId());
    m_details->setVisible(account != nullptr);
    if (!account)
        return;
    m_details->setAccount(*account, m_model.state(*account), m_model.mark(*account));
    m_details->setUsedBy(m_usedBy.value(account->id));
}

void MainWindow::showActivity(const QString &accountId)
{
    const Account *account = m_model.account(accountId);
    m_pages->showActivity(accountId, account ? account->label : QString());
}

void MainWindow::showChecks() { m_pages->showChecks(); }

ActivityPage &MainWindow::activityPage() { return m_pages->activity(); }

ChecksPage &MainWindow::checksPage() { return m_pages->checks(); }

void MainWindow::filter(const QString &search)
{
    m_filter->setSearch(search);
    const bool none = m_filter->rowCount() == 0;
    m_noMatch->setText(tr("No account matches “%1”.").arg(search));
    m_noMatch->setVisible(none && !search.isEmpty());
    if (!m_list->currentIndex().isValid())
        m_list->selectFirst();
}

void MainWindow::confirmRemoval(const QString &accountId)
{
    const Account *account = m_model.account(accountId);
    if (!account)
        return;
    auto *dialog = new RemoveDialog(*account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, accountId] { Q_EMIT unlinkRequested(accountId, dialog->keepsRemote()); });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QLatin1String(geometryKey), saveGeometry());
    m_settings.setValue(QLatin1String(splitterKey), m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QMainWindow::changeEvent(event);
}

} // namespace Lanyard
