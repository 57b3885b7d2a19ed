// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "servermetadata.h"

#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/jwkset.h>

namespace Lanyard {

//! How a client encrypts its request objects to a server (RFC 9101 §6.1, OpenID Connect Core §6.1), so that neither the
//! browser nor what stands between it and the server reads them: as the client is registered (OpenID Connect Dynamic
//! Client Registration §2), else as the server offers it (OpenID Connect Discovery §3). A value.
class RequestEncryption
{
public:
    //! Whether the client is registered for it.
    [[nodiscard]] static bool isRegistered(const ClientRegistration &client);

    //! Errors, of kind Usage: request_encryption_not_offered where the server takes none that can be made, or the
    //! client is registered for one that can't; client_secret_missing where that would be the key.
    [[nodiscard]] static Result<RequestEncryption> of(const ServerMetadata &server, const ClientRegistration &client);

    //! False where the client's secret is the key (OpenID Connect Core §10.2).
    [[nodiscard]] bool needsServerKeys() const { return !m_sharedKey; }

    //! The signed request object within an encrypted token (RFC 7519 §11.2), for a key that says that it is for
    //! encryption: to hit one that signs would be no use to anybody. Errors: Rejected, code
    //! request_encryption_key_missing, where there is none, or it is too weak; then it is not to be sent otherwise.
    [[nodiscard]] Result<QString> encrypted(const QString &requestObject, const JwkSet &serverKeys) const;

private:
    RequestEncryption() = default;

    QList<KeyManagementAlgorithm> m_algorithms; // in our order of preference
    ContentEncryptionAlgorithm m_encryption = ContentEncryptionAlgorithm::A128CbcHs256;
    std::optional<Secret> m_sharedKey;
};

} // namespace Lanyard
