// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcertificate.h"

#include <lanyard/jose/privatekey.h>

#include <QCoreApplication>

namespace Lanyard {

Result<TlsIdentity> tlsIdentity(const ClientRegistration &client)
{
    if (client.certificate.isEmpty()) {
        return failure(
            ErrorKind::Usage, QStringLiteral("client_certificate_missing"),
            QCoreApplication::translate("OAuth", "There is no certificate to prove the client with."),
            QCoreApplication::translate("OAuth", "Link the account again, and give the client's certificate."));
    }
    if (client.privateKey.isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("client_key_missing"),
                       QCoreApplication::translate("OAuth", "There is no private key to prove the client with."),
                       QCoreApplication::translate("OAuth", "Link the account again, and give the client's private key."));
    }
    const auto key = PrivateKey::read(client.privateKey);
    if (!key)
        return std::unexpected(key.error());
    return TlsIdentity {client.certificate, key->toPem()};
}

} // namespace Lanyard
