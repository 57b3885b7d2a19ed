// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "formbody.h"

namespace Lanyard {

void FormBody::add(const QString &name, const QString &value) { add(name, Secret(value)); }

void FormBody::add(const QString &name, const Secret &value) { m_parameters.append({name, value}); }

Secret FormBody::encoded() const
{
    QByteArray body;
    for (const auto &[name, value] : m_parameters) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name.toUtf8()) + '=' + formEncoded(value.reveal());
    }
    const Secret secret{QByteArrayView(body)};
    body.fill(0);
    return secret;
}

QByteArray formEncoded(QByteArrayView text) { return text.toByteArray().toPercentEncoding(); }

QList<std::pair<QString, QString>> formDecoded(QByteArrayView text)
{
    const auto decoded = [](QByteArray part) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
    };
    QList<std::pair<QString, QString>> pairs;
    const QList<QByteArray> parts = text.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        pairs.append({decoded(part.left(equals < 0 ? part.size() : equals)),
                      equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
    return pairs;
}

} // namespace Lanyard
