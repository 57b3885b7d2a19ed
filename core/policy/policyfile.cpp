// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "policyfile.h"

#include "jsonfile.h"
#include "jsonschema.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <utility>

namespace Lanyard {

namespace {

Policy everythingForbidden(const FileProblem &problem)
{
    Policy policy;
    policy.defect = Error{
        .kind = ErrorKind::Usage,
        .code = QStringLiteral("malformed_policy"),
        .message = QCoreApplication::translate("PolicyFile",
                                               "The policy of this machine is malformed, so nothing is allowed: %1")
                       .arg(problem.toText()),
        .hint = QCoreApplication::translate("PolicyFile", "Ask the administrator of this machine to mend the file."),
        .detail = {}};
    return policy;
}

Policy nothingForbidden(const QString &path, const QString &reason)
{
    Policy policy;
    policy.notice = Error{
        .kind = ErrorKind::Usage,
        .code = QStringLiteral("unreadable_policy"),
        .message = QCoreApplication::translate("PolicyFile", "The policy file %1 can't be read, so it is not in force.")
                       .arg(path),
        .hint = QCoreApplication::translate("PolicyFile", "Make the file readable for everyone, or remove it."),
        .detail = reason};
    return policy;
}

std::optional<QStringList> strings(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isArray())
        return {};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array)
        list.append(element.toString());
    return list;
}

Policy policyFrom(const JsonFile &file)
{
    const QJsonObject &object = file.object();
    Policy policy;
    policy.allowedProviders = strings(object, "allowedProviders");
    policy.deniedProviders = strings(object, "deniedProviders").value_or(QStringList());
    policy.secretStores = strings(object, "secretStores");
    policy.allowTokenOutput = object.value(QLatin1String("allowTokenOutput")).toBool(true);
    policy.allowUserProviders = object.value(QLatin1String("allowUserProviders")).toBool(true);
    if (const auto issuers = strings(object, "allowedIssuers")) {
        policy.allowedIssuers.emplace();
        for (qsizetype i = 0; i < issuers->size(); ++i) {
            const auto pattern = IssuerPattern::fromText(issuers->at(i));
            if (!pattern) {
                return everythingForbidden(
                    file.problemAt(jsonPointer(QStringLiteral("/allowedIssuers"), i),
                                   QCoreApplication::translate("PolicyFile", "“%1” is neither a host nor an address.")
                                       .arg(issuers->at(i))));
            }
            policy.allowedIssuers->append(*pattern);
        }
    }
    return policy;
}

} // namespace

PolicyFile::PolicyFile(QString path)
    : m_path(std::move(path))
{ }

Policy PolicyFile::policy() const
{
    QFile probe(m_path);
    if (!probe.exists())
        return {};
    if (!probe.open(QIODevice::ReadOnly))
        return nothingForbidden(m_path, probe.errorString());
    probe.close();

    const auto schema = JsonSchema::read(QStringLiteral(":/lanyard/policy/policy.schema.json"));
    if (!schema)
        return everythingForbidden(schema.error());
    const auto file = JsonFile::read(m_path);
    if (!file)
        return everythingForbidden(file.error());
    const QList<FileProblem> problems = file->problems(*schema);
    return problems.isEmpty() ? policyFrom(*file) : everythingForbidden(problems.first());
}

} // namespace Lanyard
