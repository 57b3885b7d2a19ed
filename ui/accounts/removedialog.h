// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>
#include <lanyard/ui/widgets/promptdialog.h>

class QCheckBox;

namespace Lanyard {

//! Asks before an account is removed, and says what happens then.
class RemoveDialog final : public PromptDialog
{
    Q_OBJECT

public:
    explicit RemoveDialog(const Account &account, QWidget *parent = nullptr);

    //! Whether the permission at the provider is to stay.
    [[nodiscard]] bool keepsRemote() const;

private:
    QCheckBox *m_keepRemote;
};

} // namespace Lanyard
