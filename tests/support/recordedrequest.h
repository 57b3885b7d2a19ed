// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

namespace Lanyard {

//! A request as it came over the wire.
struct RecordedRequest
{
    //! The request line and the headers, without the empty line at the end.
    QByteArray head;
    QByteArray body;
    //! Counts from 0; requests of one kept connection have the same number.
    qsizetype connection = 0;

    [[nodiscard]] QByteArray method() const { return head.split(' ').value(0); }

    [[nodiscard]] QByteArray target() const { return head.split(' ').value(1); }

    //! The target without its query.
    [[nodiscard]] QByteArray path() const { return target().split('?').value(0); }

    //! The first header of that name, compared without case; null where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        const auto lines = head.split('\n');
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.sliced(colon + 1).trimmed();
        }
        return {};
    }

    //! A parameter of a form body.
    [[nodiscard]] QString formValue(const QString &name) const
    {
        const QUrlQuery form(QString::fromLatin1(QByteArray(body).replace('+', "%20")));
        return form.queryItemValue(name, QUrl::FullyDecoded);
    }
};

} // namespace Lanyard
