// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/base/result.h>

#include <QDateTime>

namespace Lanyard {

//! What a person has to prove the client with (RFC 6749 §2.3), as it stands in the files that they name.
struct ClientProof
{
    //! What a file holds, and how the person calls it; both empty where there is none.
    struct File
    {
        QString name{};
        Secret text{};
    };

    Secret secret{};
    File key{}; //!< the client's private key, as JWK or PEM
    File certificate{}; //!< of that key, in PEM (RFC 8705 §2); the key may be in the same file
    QString method{}; //!< by its name in RFC 7591 §2 (token_endpoint_auth_method); empty: what suits the server
};

//! Puts the proof into the request, and looks before anybody signs in for nothing whether it is one: the key can sign,
//! the certificate is the key's and has not expired by \a now, the method has what it needs. Errors are of kind Usage:
//! unfit_key, certificate_expired, unsupported_client_auth, client_key_missing, client_certificate_missing,
//! client_secret_missing, client_id_missing, and those of reading keys and certificates.
[[nodiscard]] Result<> addClientProof(LinkRequest &request, const ClientProof &proof, const QDateTime &now);

} // namespace Lanyard
