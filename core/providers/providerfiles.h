// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/policy/jsonfile.h>
#include <lanyard/policy/jsonschema.h>

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace Lanyard {

//! Provider files by id, and what each comes to when it is laid over the one that it extends. Collects the problems.
class ProviderFiles
{
public:
    explicit ProviderFiles(JsonSchema schema);

    //! Reads the directory's *.json by name, but no *.schema.json. One that is not there is skipped.
    void readDirectory(const QString &path);

    [[nodiscard]] QStringList ids() const { return m_files.keys(); }

    //! The files of one id, the one that counts most last.
    [[nodiscard]] QList<JsonFile> filesOf(const QString &id) const { return m_files.value(id); }

    //! What the file with that index among those of its id comes to; nothing where it has a problem.
    [[nodiscard]] std::optional<QJsonObject> merged(const QString &id, qsizetype index);

    void report(const FileProblem &problem);

    [[nodiscard]] const QList<FileProblem> &problems() const { return m_problems; }

private:
    using Place = std::pair<QString, qsizetype>;

    void read(const QString &path);
    [[nodiscard]] std::optional<QJsonObject> mergedOver(const JsonFile &file, const Place &place);
    [[nodiscard]] bool keepsToSchema(const JsonFile &file, const QJsonObject &object);

    JsonSchema m_schema;
    QMap<QString, QList<JsonFile>> m_files;
    QMap<Place, std::optional<QJsonObject>> m_merged;
    QList<Place> m_underWay; //!< each extended by the one before it
    QList<FileProblem> m_problems;
};

} // namespace Lanyard
