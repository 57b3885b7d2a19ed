// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturepadding.h"

#include <openssl/rsa.h>

namespace Lanyard {

bool setSignaturePadding(EVP_PKEY_CTX *context, SignatureScheme::Padding padding)
{
    switch (padding) {
    case SignatureScheme::Padding::None:
        return true;
    case SignatureScheme::Padding::Pkcs1:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
    case SignatureScheme::Padding::Pss: // MGF1 follows the hash unless told otherwise (RFC 7518 §3.5)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
    }
    return false;
}

} // namespace Lanyard
