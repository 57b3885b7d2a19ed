// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerfiles.h"

#include <QCoreApplication>
#include <QDir>

namespace Lanyard {

namespace {

// Members of objects one by one; everything else is replaced.
QJsonObject laidOver(QJsonObject base, const QJsonObject &top)
{
    for (auto member = top.begin(); member != top.end(); ++member) {
        const QJsonValue below = base.value(member.key());
        if (below.isObject() && member.value().isObject())
            base.insert(member.key(), laidOver(below.toObject(), member.value().toObject()));
        else
            base.insert(member.key(), member.value());
    }
    return base;
}

} // namespace

ProviderFiles::ProviderFiles(JsonSchema schema)
    : m_schema(std::move(schema))
{ }

void ProviderFiles::readDirectory(const QString &path)
{
    const QDir directory(path);
    const QStringList names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(QLatin1String(".schema.json")))
            read(directory.filePath(name));
    }
}

void ProviderFiles::read(const QString &path)
{
    const auto file = JsonFile::read(path);
    if (!file) {
        report(file.error());
        return;
    }
    const QList<FileProblem> problems = file->problems(m_schema);
    for (const FileProblem &problem : problems)
        report(problem);
    if (problems.isEmpty())
        m_files[file->object().value(QLatin1String("id")).toString()].append(*file);
}

std::optional<QJsonObject> ProviderFiles::merged(const QString &id, qsizetype index)
{
    const Place place(id, index);
    if (m_merged.contains(place))
        return m_merged.value(place);
    const JsonFile file = m_files.value(id).at(index);
    if (m_underWay.contains(place)) {
        report(file.problemAt(
            QStringLiteral("/extends"),
            QCoreApplication::translate("ProviderFile", "“%1” extends itself by way of others.").arg(id)));
        return {};
    }
    m_underWay.append(place);
    const std::optional<QJsonObject> result = mergedOver(file, place);
    m_underWay.removeLast();
    m_merged.insert(place, result);
    return result;
}

std::optional<QJsonObject> ProviderFiles::mergedOver(const JsonFile &file, const Place &place)
{
    QJsonObject object = file.object();
    const QString base = object.value(QLatin1String("extends")).toString();
    if (base.isEmpty())
        return object;
    // A file may extend the earlier one of its own id, and so change a little of it.
    const auto &[id, index] = place;
    const qsizetype baseIndex = base == id ? index - 1 : filesOf(base).size() - 1;
    if (baseIndex < 0) {
        report(file.problemAt(
            QStringLiteral("/extends"),
            QCoreApplication::translate("ProviderFile", "No sound provider file has the id “%1”.").arg(base)));
        return {};
    }
    const std::optional<QJsonObject> below = merged(base, baseIndex);
    if (!below) {
        report(file.problemAt(
            QStringLiteral("/extends"),
            QCoreApplication::translate("ProviderFile", "What it extends, “%1”, has a problem itself.").arg(base)));
        return {};
    }
    object.remove(QLatin1String("extends"));
    object = laidOver(*below, object);
    return keepsToSchema(file, object) ? std::optional(object) : std::nullopt;
}

bool ProviderFiles::keepsToSchema(const JsonFile &file, const QJsonObject &object)
{
    const QList<JsonViolation> violations = m_schema.violations(object);
    for (const JsonViolation &violation : violations)
        report(file.problemAt(violation.pointer, violation.message));
    return violations.isEmpty();
}

void ProviderFiles::report(const FileProblem &problem)
{
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

} // namespace Lanyard
