// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>
#include <lanyard/providers/provider.h>

#include <QDateTime>

//! Accounts and providers as people have them, for the gallery and the tests of the windows.
namespace Lanyard::SampleData {

//! The moment that the accounts below are seen at.
[[nodiscard]] QDateTime now();

//! The built-in providers, with Google and Demo made ready to link by a client id of their own.
[[nodiscard]] QList<Provider> providers(const QString &language = QStringLiteral("en"));

[[nodiscard]] Account google();
[[nodiscard]] Account microsoft(); //!< wants the person again
[[nodiscard]] Account demo();
//! One account in each state.
[[nodiscard]] QList<Account> accounts();
//! With names that are far too long for the list.
[[nodiscard]] Account longNamed();

} // namespace Lanyard::SampleData
