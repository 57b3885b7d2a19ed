// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "macalgorithm.h"

namespace Lanyard {

using enum MacAlgorithm;

std::optional<MacAlgorithm> macAlgorithm(const QString &name)
{
    for (const MacAlgorithm algorithm : supportedMacAlgorithms()) {
        if (Lanyard::name(algorithm) == name)
            return algorithm;
    }
    return std::nullopt;
}

QString name(MacAlgorithm algorithm) { return QStringLiteral("HS%1").arg(macSize(algorithm) * 8); }

QCryptographicHash::Algorithm hash(MacAlgorithm algorithm)
{
    switch (algorithm) {
    case HS256:
        return QCryptographicHash::Sha256;
    case HS384:
        return QCryptographicHash::Sha384;
    case HS512:
        break;
    }
    return QCryptographicHash::Sha512;
}

qsizetype macSize(MacAlgorithm algorithm) { return QCryptographicHash::hashLength(hash(algorithm)); }

QList<MacAlgorithm> supportedMacAlgorithms() { return {HS256, HS384, HS512}; }

} // namespace Lanyard
