// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! Looks for secrets where none may be: as they are, and as programs like to write things down: in base64 of either
//! alphabet and whatever stands before, in hex, percent-encoded, in UTF-16.
class LeakScan
{
public:
    //! Each value once; names what it is when it is found.
    void add(const QString &name, const QByteArray &secret);

    [[nodiscard]] qsizetype secrets() const { return m_secrets.size(); }

    //! What is found in the bytes: "refresh_token as hex in stderr".
    [[nodiscard]] QStringList findings(const QString &where, const QByteArray &bytes) const;

private:
    struct Form
    {
        QString name;
        QByteArray bytes;
    };

    struct Sought
    {
        QString name;
        QByteArray value;
        QList<Form> forms;
    };

    [[nodiscard]] static QList<Form> formsOf(const QByteArray &secret);

    QList<Sought> m_secrets;
};

} // namespace Lanyard
