// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "servermetadata.h"

#include <lanyard/jose/jwe.h>
#include <lanyard/jose/macalgorithm.h>

namespace Lanyard {

//! What a server says to one client in a token: whom it signed in (OpenID Connect Core §2), what it knows of the person
//! (§5.3.2), what it knows of a token (RFC 9701), and how an authorization request ended (JARM §2).
enum class AnswerKind { IdToken, Userinfo, Introspection, Authorization };

//! How such an answer has to be protected, as the client is registered or else as the server offers it (OpenID Connect
//! Dynamic Client Registration §2, RFC 9701 §6, JARM §3). A value; empty lists let nothing pass.
struct AnswerProtection
{
    enum class Encryption { Never, Allowed, Demanded };

    QList<SignatureAlgorithm> signatures{};
    //! Codes made with the client secret. Only where the registration names one or the server offers nothing else, and
    //! never without a secret: a server that signs with keys of its own is not to be talked into less (RFC 8725 §3.1).
    QList<MacAlgorithm> codes{};
    Encryption encryption = Encryption::Never;
    JweAlgorithms encryptions{};
    bool isOffered = false; //!< the server can make such tokens
    bool isRegistered = false; //!< the client is registered for a token, so that an answer in plain JSON is none
    bool isSignatureRegistered = false; //!< and for a signed one, so that encryption alone is not enough

    [[nodiscard]] static AnswerProtection of(AnswerKind kind, const ServerMetadata &server,
                                             const ClientRegistration &client);
};

} // namespace Lanyard
