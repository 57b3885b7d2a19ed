// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <lanyard/policy/jsonschema.h>

#include <QList>

namespace Lanyard {

//! Looks at a provider as a whole: what a schema, which sees one member at a time, can't tell.
class ProviderConsistency
{
public:
    explicit ProviderConsistency(const Provider &provider)
        : m_provider(provider)
    { }

    //! With pointers into the provider's file.
    [[nodiscard]] QList<JsonViolation> violations();

private:
    void checkVariables();
    void checkValue(const ProviderVariable &variable, const QString &value, const QString &pointer);
    void checkTemplates();
    void checkServer();
    void checkRedirect();
    void checkMark();
    void complain(const char *pointer, const QString &message);

    Provider m_provider;
    QList<JsonViolation> m_violations{};
};

} // namespace Lanyard
