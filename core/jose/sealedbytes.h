// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <optional>

namespace Lanyard {

//! What authenticated encryption gives: hidden bytes, and the tag that shows a change.
struct SealedBytes
{
    QByteArray ciphertext;
    QByteArray tag;
};

} // namespace Lanyard
