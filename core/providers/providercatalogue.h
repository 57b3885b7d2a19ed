// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <lanyard/policy/fileproblem.h>

#include <QList>
#include <QStringList>

namespace Lanyard {

//! The providers that can be linked: those built in, and those of the files that administrators and people add. A
//! value, read once when it is made; make a new one to read again. A file with a problem does not count, and does not
//! keep the others from counting.
class ProviderCatalogue
{
public:
    //! Reads the *.json of each directory, in this order, by name within one; an id of a later file replaces that of an
    //! earlier one. Directories that are not there are skipped. The languages are what texts are wanted in, best first.
    explicit ProviderCatalogue(const QStringList &directories, const QStringList &languages);

    //! Where the built-in files are.
    [[nodiscard]] static QString builtInDirectory() { return QStringLiteral(":/lanyard/providers"); }

    //! By name, those that stand for any server of a kind last.
    [[nodiscard]] QList<Provider> providers() const { return m_providers; }

    //! NotFound with code unknown_provider where there is none of that id.
    [[nodiscard]] Result<Provider> provider(const QString &id) const;

    [[nodiscard]] QList<FileProblem> problems() const { return m_problems; }

private:
    QList<Provider> m_providers;
    QList<FileProblem> m_problems;
};

} // namespace Lanyard
