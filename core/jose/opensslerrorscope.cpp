// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslerrorscope.h"

#include <openssl/err.h>

namespace Lanyard {

OpenSslErrorScope::OpenSslErrorScope() { ERR_set_mark(); }

OpenSslErrorScope::~OpenSslErrorScope() { ERR_pop_to_mark(); }

} // namespace Lanyard
