// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/ui/widgets/promptdialog.h>

namespace Lanyard {

//! Says what moving the secrets from the encrypted file to the keyring means. Accepted where the person wants it.
class MoveToKeyring final : public PromptDialog
{
    Q_OBJECT

public:
    explicit MoveToKeyring(QWidget *parent = nullptr);
};

} // namespace Lanyard
