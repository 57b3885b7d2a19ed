// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/accountoutlook.h>
#include <lanyard/ui/widgets/displaystate.h>

#include <QMap>
#include <QWidget>

namespace Lanyard {

class ActionButton;
class ElidedLabel;
class TextLabel;

//! The facts of an account, a line each: what it may do, when its token renews, since when it is linked, who uses it.
class AccountFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFacts(QWidget *parent = nullptr);

    //! The names are those of the provider's scopes, for people; a scope without one is shown as it is.
    void setAccount(const Account &account, DisplayState state, const QMap<QString, QString> &scopeNames);
    void setUsedBy(const QStringList &programs);
    //! Says again what depends on the time.
    void setNow(const QDateTime &now, const AccountOutlook &outlook);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
    };

    [[nodiscard]] Row addRow(const QString &name, bool paragraph);
    static void fill(const Row &row, const QString &value);
    void fitAccess();

    Account m_account;
    DisplayState m_state = DisplayState::Active;
    Row m_user;
    TextLabel *m_accessName;
    ElidedLabel *m_access;
    TextLabel *m_allAccess;
    ActionButton *m_more;
    Row m_notGranted;
    Row m_token;
    Row m_mustBeUsed;
    Row m_linked;
    Row m_cameFrom;
    Row m_usedBy;
};

} // namespace Lanyard
