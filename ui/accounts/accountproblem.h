// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/ui/widgets/displaystate.h>

#include <optional>

namespace Lanyard {

//! What a person is told about an account that is not well, and what they can do about it.
struct AccountProblem
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::AccountProblem)

public:
    enum class Remedy { SignIn, Unlock, TryAgain };

    DisplayState state;
    QString message;
    QString hint; //!< may be empty
    QString detail; //!< technical; may be empty
    Remedy remedy;
    QString button;

    //! Nothing where nothing is wrong.
    [[nodiscard]] static std::optional<AccountProblem> of(const Account &account, DisplayState state);
};

} // namespace Lanyard
