// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfacts.h"

#include "humantime.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/elidedlabel.h>

#include <QGridLayout>
#include <QHBoxLayout>

namespace Lanyard {

namespace {

QString named(const QStringList &scopes, const QMap<QString, QString> &names)
{
    QStringList words;
    for (const QString &scope : scopes)
        words += names.value(scope, scope);
    words.removeDuplicates();
    return words.join(QLatin1String(", "));
}

} // namespace

AccountFacts::AccountFacts(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::Space::group);
    grid->setVerticalSpacing(Tokens::Space::medium);
    grid->setColumnStretch(1, 1);

    m_user = addRow(tr("Signed in as"), false);
    m_accessName = new TextLabel(TextRole::Body, tr("Access"));
    m_accessName->setColorRole(ColorRole::SecondaryText);
    m_access = new ElidedLabel(TextRole::Body);
    m_allAccess = new TextLabel(TextRole::Body);
    m_allAccess->setParagraph();
    m_allAccess->setVisible(false);
    m_more = new ActionButton(ActionButton::Emphasis::Quiet, tr("&more"));
    m_more->setInline(true);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Show all access"));
    m_more->setVisible(false);
    connect(m_more, &QAbstractButton::toggled, this, [this](bool all) {
        m_access->setVisible(!all);
        m_allAccess->setVisible(all);
        m_more->setText(all ? tr("&less") : tr("&more"));
    });
    auto *access = new QHBoxLayout;
    access->setSpacing(Tokens::Space::tiny);
    access->addWidget(m_access, 1);
    access->addWidget(m_allAccess, 1);
    access->addWidget(m_more, 0, Qt::AlignTop);
    const int row = grid->rowCount();
    grid->addWidget(m_accessName, row, 0, Qt::AlignTop);
    grid->addLayout(access, row, 1);

    m_notGranted = addRow(tr("Not granted"), true);
    m_token = addRow(tr("Token"), true);
    m_mustBeUsed = addRow(tr("Must be used"), true);
    m_linked = addRow(tr("Linked"), false);
    m_cameFrom = addRow(tr("Came from"), true);
    m_usedBy = addRow(tr("Used by"), true);
    fill(m_usedBy, {});
}

AccountFacts::Row AccountFacts::addRow(const QString &name, bool paragraph)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    Row row{new TextLabel(TextRole::Body, name),
            paragraph ? new TextLabel(TextRole::Body) : new ElidedLabel(TextRole::Body)};
    row.name->setColorRole(ColorRole::SecondaryText);
    row.value->setParagraph(paragraph);
    row.value->setTextInteractionFlags(paragraph ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    const int at = grid->rowCount();
    grid->addWidget(row.name, at, 0, Qt::AlignTop);
    grid->addWidget(row.value, at, 1);
    return row;
}

void AccountFacts::fill(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.value->setAccessibleName(row.name->text() + QLatin1String(": ") + value);
    row.name->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

void AccountFacts::setAccount(const Account &account, DisplayState state, const QMap<QString, QString> &scopeNames)
{
    if (m_account.id != account.id)
        m_more->setChecked(false);
    m_account = account;
    m_state = state;
    const QString user = account.username.isEmpty() ? account.email : account.username;
    fill(m_user, user == account.label ? QString() : user);
    const QString access = named(account.scopes, scopeNames);
    m_access->setText(access);
    m_allAccess->setText(access);
    fill(m_notGranted, named(account.notGranted(), scopeNames));
    fill(m_linked, HumanTime::date(account.linkedAt));
    fill(m_cameFrom,
         account.importedAt.isValid() ? tr("another machine; where both use it, one of them may lose it") : QString());
    fitAccess();
}

void AccountFacts::setUsedBy(const QStringList &programs) { fill(m_usedBy, programs.join(QLatin1String(", "))); }

void AccountFacts::setNow(const QDateTime &now, const AccountOutlook &outlook)
{
    fill(m_token, HumanTime::tokenFate(m_account, m_state, outlook, now));
    fill(m_mustBeUsed, HumanTime::mustBeUsed(m_account, outlook));
}

void AccountFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAccess();
}

void AccountFacts::fitAccess()
{
    const bool some = !m_access->text().isEmpty();
    m_accessName->setVisible(some);
    if (m_more->isChecked())
        return;
    m_access->setVisible(some);
    const int names = m_accessName->sizeHint().width() + static_cast<QGridLayout *>(layout())->horizontalSpacing();
    const int room = width() - qMax(names, m_access->x());
    m_more->setVisible(some && m_access->sizeHint().width() > room);
}

} // namespace Lanyard
