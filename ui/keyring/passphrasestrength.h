// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Lanyard {

//! A rough guess at how hard a passphrase is to find, to help choosing one. What protects the file is scrypt; this only
//! tells "hunter2" from a sentence.
class PassphraseStrength
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::PassphraseStrength)

public:
    enum class Level { None, Weak, Fair, Strong };

    [[nodiscard]] static Level of(const QString &passphrase);
    [[nodiscard]] static QString words(Level level);
};

} // namespace Lanyard
