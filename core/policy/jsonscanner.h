// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace Lanyard {

//! Finds where the members of a JSON text begin, which QJsonDocument does not tell. The text has to be valid JSON.
class JsonScanner
{
public:
    struct Duplicate
    {
        QString name;
        qsizetype offset = 0;
    };

    //! The text has to outlive the scanner.
    explicit JsonScanner(QByteArrayView text);

    //! Byte offsets by JSON pointer; the whole text is the empty pointer.
    [[nodiscard]] const QHash<QString, qsizetype> &offsets() const { return m_offsets; }

    //! The first member whose name its object already has.
    [[nodiscard]] const std::optional<Duplicate> &duplicate() const { return m_duplicate; }

private:
    [[nodiscard]] char next();
    [[nodiscard]] QString string();
    void value(const QString &pointer);
    void object(const QString &pointer);
    void array(const QString &pointer);
    void skipScalar();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets;
    std::optional<Duplicate> m_duplicate;
};

} // namespace Lanyard
