// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileproblem.h"
#include "jsontext.h"

#include <QList>

#include <expected>

namespace Lanyard {

class JsonSchema;

//! A configuration file: its JSON, and problems in it by path, line and column. A value, read once.
class JsonFile
{
public:
    //! Reads at most 1 MiB.
    [[nodiscard]] static std::expected<JsonFile, FileProblem> read(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] const QJsonObject &object() const { return m_text.object(); }

    //! A problem at what the JSON pointer names.
    [[nodiscard]] FileProblem problemAt(const QString &pointer, const QString &message) const;
    //! Where the file breaks the schema; empty where it keeps to it.
    [[nodiscard]] QList<FileProblem> problems(const JsonSchema &schema) const;

private:
    QString m_path;
    JsonText m_text;
};

} // namespace Lanyard
