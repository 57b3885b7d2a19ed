# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/providers/microsoft/tst_aadsterror)
lanyard_test(core/providers/microsoft/tst_msalcache)
lanyard_test(core/providers/microsoft/tst_serviceprotocol)
