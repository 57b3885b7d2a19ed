# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(app/services/tst_openfiles LINKS lanyard-services)
lanyard_test(app/services/tst_secretfile LINKS lanyard-services)
