# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/diagnosis/tst_clockcheck)
lanyard_test(core/diagnosis/tst_diagnosis LINKS lanyard_test_support
    SOURCES core/accounts/samples.h core/accounts/samples.cpp)
lanyard_test(core/diagnosis/tst_finding)
lanyard_test(core/diagnosis/tst_findings)
lanyard_test(core/diagnosis/tst_serveranswer LINKS lanyard_test_support
    SOURCES core/accounts/samples.h core/accounts/samples.cpp)
lanyard_test(core/diagnosis/tst_servercheck LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/net/testcertificate.h core/net/testcertificate.cpp core/net/trustedfor.h)
