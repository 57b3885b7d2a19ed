// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Lanyard::Demo {

//! The parameters of a query or of a form body (application/x-www-form-urlencoded, RFC 6749 appendix B).
class FormParameters
{
public:
    //! Nothing if that isn't UTF-8, or has more parameters than anything honest.
    [[nodiscard]] static std::optional<FormParameters> parse(QByteArrayView encoded);

    //! Empty also where the parameter was sent without a value, which is the same as not sent (RFC 6749 §3.1).
    [[nodiscard]] QString value(QStringView name) const;

    [[nodiscard]] bool contains(QStringView name) const { return !value(name).isEmpty(); }

    [[nodiscard]] bool repeats(QStringView name) const;
    //! Parameters must not be included more than once (RFC 6749 §3.1, §3.2).
    [[nodiscard]] bool repeatsAny() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

//! name=value pairs joined with &, for redirects.
[[nodiscard]] QByteArray encodeParameters(const QList<std::pair<QByteArray, QByteArray>> &parameters);

} // namespace Lanyard::Demo
