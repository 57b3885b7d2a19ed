// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QList>
#include <QString>

namespace Lanyard {

//! Builds an application/x-www-form-urlencoded body (RFC 6749 appendix B). It is a Secret as soon as it is complete.
class FormBody
{
public:
    void add(const QString &name, const QString &value);
    void add(const QString &name, const Secret &value);

    [[nodiscard]] Secret encoded() const;

    [[nodiscard]] static QByteArray contentType() { return "application/x-www-form-urlencoded"; }

private:
    QList<std::pair<QString, Secret>> m_parameters;
};

//! One name or value, encoded as the form media type wants it.
[[nodiscard]] QByteArray formEncoded(QByteArrayView text);

//! The pairs of a query or a form body in their order, decoded: '+' is a space here, unlike in QUrlQuery.
[[nodiscard]] QList<std::pair<QString, QString>> formDecoded(QByteArrayView text);

} // namespace Lanyard
