// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace Lanyard {

//! Calls OpenSSL's own function to free what it has made.
template <auto Free>
struct OpenSslDeleter
{
    template <typename T>
    void operator()(T *object) const noexcept
    {
        Free(object);
    }
};

//! Owns one OpenSSL object, for example OpenSslPointer<BIGNUM, BN_free>.
template <typename T, auto Free>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter<Free>>;

} // namespace Lanyard
