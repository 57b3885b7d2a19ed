// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <expected>

namespace Lanyard {

//! A place in a text, both counted from 1; columns are characters, not bytes.
struct JsonPosition
{
    int line = 1;
    int column = 1;

    friend bool operator==(const JsonPosition &, const JsonPosition &) = default;
};

//! A JSON object that a person wrote, with the place of each of its members, so that a complaint can name it.
class JsonText
{
public:
    struct Defect
    {
        JsonPosition position;
        QString reason; //!< translated
    };

    //! One object, nothing after it, no member twice.
    [[nodiscard]] static std::expected<JsonText, Defect> parse(const QByteArray &text);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    //! Where the member or element that a JSON pointer (RFC 6901) names begins; for one that is not there, the
    //! innermost object or array around it that is.
    [[nodiscard]] JsonPosition positionOf(const QString &pointer) const;

private:
    QByteArray m_text;
    QJsonObject m_object;
    QHash<QString, qsizetype> m_offsets;
};

//! A JSON pointer one step further down (RFC 6901 §3).
[[nodiscard]] QString jsonPointer(const QString &parent, const QString &step);
[[nodiscard]] QString jsonPointer(const QString &parent, qsizetype index);

} // namespace Lanyard
