# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/platform/tst_callingprogram)
lanyard_test(core/platform/tst_logindpowermonitor LINKS lanyard_test_support)
lanyard_test(core/platform/tst_machineidentity)
lanyard_test(core/platform/tst_systemnetworkmonitor LINKS lanyard_test_support)
