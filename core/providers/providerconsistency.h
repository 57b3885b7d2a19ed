// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <lanyard/policy/jsonschema.h>

#include <QList>

#include <utility>

namespace Lanyard {

//! Looks at a provider as a whole: what a schema, which sees one member at a time, can't tell.
class ProviderConsistency
{
public:
    explicit ProviderConsistency(Provider provider)
        : m_provider(std::move(provider))
    { }

    //! With pointers into the provider's file.
    [[nodiscard]] QList<JsonViolation> violations();

private:
    void checkVariables();
    void checkChoices(const ProviderVariable &variable, const QString &pointer);
    void checkValue(const ProviderVariable &variable, const QString &value, const QString &pointer);
    void checkTemplates();
    void checkServer();
    void checkRedirect();
    void checkMark();
    void complain(const QString &pointer, const QString &message);

    Provider m_provider;
    QList<JsonViolation> m_violations{};
};

} // namespace Lanyard
