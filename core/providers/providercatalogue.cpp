// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providercatalogue.h"

#include "providerconsistency.h"
#include "providerfiles.h"
#include "providerreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lanyard {

namespace {

// The provider that the last sound file of an id makes.
std::optional<Provider> soundProvider(ProviderFiles &files, const QString &id, const ProviderReader &reader)
{
    const QList<JsonFile> candidates = files.filesOf(id);
    for (qsizetype index = candidates.size() - 1; index >= 0; --index) {
        const JsonFile &file = candidates.at(index);
        const std::optional<QJsonObject> json = files.merged(id, index);
        if (!json)
            continue;
        Provider provider = reader.read(*json, file.path());
        const QList<JsonViolation> violations = ProviderConsistency(provider).violations();
        for (const JsonViolation &violation : violations)
            files.report(file.problemAt(violation.pointer, violation.message));
        if (violations.isEmpty())
            return provider;
    }
    return {};
}

bool comesBefore(const Provider &a, const Provider &b)
{
    if (a.generic != b.generic)
        return b.generic;
    const int order = a.name.localeAwareCompare(b.name);
    return order == 0 ? a.id < b.id : order < 0;
}

} // namespace

ProviderCatalogue::ProviderCatalogue(const QStringList &directories, const QStringList &languages)
{
    auto schema = JsonSchema::read(QStringLiteral(":/lanyard/schema/provider.schema.json"));
    if (!schema) {
        m_problems.append(schema.error());
        return;
    }
    ProviderFiles files(*std::move(schema));
    for (const QString &directory : directories)
        files.readDirectory(directory);
    const ProviderReader reader(languages);
    for (const QString &id : files.ids()) {
        if (const auto provider = soundProvider(files, id, reader))
            m_providers.append(*provider);
    }
    std::ranges::sort(m_providers, comesBefore);
    m_problems = files.problems();
}

Result<Provider> ProviderCatalogue::provider(const QString &id) const
{
    const auto found = std::ranges::find(m_providers, id, &Provider::id);
    if (found != m_providers.end())
        return *found;
    return failure(
        ErrorKind::NotFound, QStringLiteral("unknown_provider"),
        QCoreApplication::translate("ProviderCatalogue", "There is no provider “%1”.").arg(cleanedForDisplay(id)),
        QCoreApplication::translate("ProviderCatalogue", "“lanyardctl providers” lists those that there are."));
}

} // namespace Lanyard
