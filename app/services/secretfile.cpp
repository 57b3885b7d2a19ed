// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretfile.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr qsizetype longest = 1024 * 1024;
constexpr qsizetype piece = 64 * 1024;

QByteArray everythingIn(QFile &file)
{
    QByteArray text;
    text.reserve(longest + piece); // no copy is left behind by growing
    for (QByteArray next = file.read(piece); !next.isEmpty() && text.size() <= longest; next = file.read(piece)) {
        text.append(next);
        next.fill(0);
    }
    return text;
}

} // namespace

std::expected<Secret, QString> secretFrom(QFile &file, const std::function<QByteArray(QFile &)> &read)
{
    QByteArray text = read ? read(file) : everythingIn(file);
    if (text.isEmpty())
        return std::unexpected(QCoreApplication::translate("Services", "it is empty"));
    if (text.size() > longest)
        return std::unexpected(QCoreApplication::translate("Services", "it is too long"));
    const Secret secret{QByteArrayView(text)};
    text.fill(0);
    return secret;
}

std::expected<Secret, QString> secretInFile(const QString &path)
{
    QFile file(path);
    // without a buffer, which would keep the secret
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(file.errorString());
    return secretFrom(file);
}

} // namespace Lanyard
