# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/networkauth/tst_linkedaccountoauth2 LINKS lanyard_test_support Lanyard::NetworkAuth SOURCES ${bench})
