// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Lanyard {

//! A home for lanyardctl that nobody else shares: its own XDG directories and TMPDIR, an environment that holds nothing
//! but what stands here, the encrypted file as secret store with its passphrase in a file, no session bus, and an
//! xdg-open that only writes down what it was asked to open.
class CtlHome
{
public:
    static constexpr auto passphrase = "correct horse battery staple, said nobody";

    enum class Vault {
        None, //!< the program makes it when it first needs it, with a key that takes its time
        Quick, //!< there is an empty one whose key is quickly made, for tests that run many commands
    };

    explicit CtlHome(Vault vault = Vault::None);

    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    //! Writes a file that only its owner can read; its path.
    QString write(const QString &name, const QByteArray &content) const;

    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    //! What the xdg-open was asked to open so far.
    [[nodiscard]] QByteArrayList openedAddresses() const;
    //! Every file below, by its whole path.
    [[nodiscard]] QStringList files() const;

private:
    void makeVault() const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace Lanyard
