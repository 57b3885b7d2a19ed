// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonfile.h"

#include "jsonschema.h"

#include <QCoreApplication>
#include <QFile>

namespace Lanyard {

std::expected<JsonFile, FileProblem> JsonFile::read(const QString &path)
{
    constexpr qint64 largest = 1'048'576;
    const auto problem = [&path](const QString &message) {
        return std::unexpected(FileProblem{.path = path, .message = message});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(QCoreApplication::translate("JsonFile", "The file can't be read: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(QCoreApplication::translate("JsonFile", "The file can't be read: %1.").arg(file.errorString()));
    if (bytes.size() > largest)
        return problem(QCoreApplication::translate("JsonFile", "The file is larger than 1 MiB."));

    auto text = JsonText::parse(bytes);
    if (!text) {
        const JsonText::Defect &defect = text.error();
        return std::unexpected(FileProblem{
            .path = path, .line = defect.position.line, .column = defect.position.column, .message = defect.reason});
    }
    JsonFile result;
    result.m_path = path;
    result.m_text = *std::move(text);
    return result;
}

FileProblem JsonFile::problemAt(const QString &pointer, const QString &message) const
{
    const JsonPosition position = m_text.positionOf(pointer);
    return {.path = m_path, .line = position.line, .column = position.column, .message = message};
}

QList<FileProblem> JsonFile::problems(const JsonSchema &schema) const
{
    QList<FileProblem> found;
    const QList<JsonViolation> violations = schema.violations(object());
    for (const JsonViolation &violation : violations)
        found.append(problemAt(violation.pointer, violation.message));
    return found;
}

} // namespace Lanyard
