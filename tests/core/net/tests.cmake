# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/net/tst_apiaddress)
lanyard_test(core/net/tst_authchallenge)
lanyard_test(core/net/tst_clientcertificates LINKS OpenSSL::SSL OpenSSL::Crypto Qt6::Network
    SOURCES core/net/stricttlsserver.h core/net/stricttlsserver.cpp core/net/testcertificate.h core/net/testcertificate.cpp)
lanyard_test(core/net/tst_compressedanswers LINKS lanyard_test_support)
lanyard_test(core/net/tst_endpointurl)
lanyard_test(core/net/tst_exchangelimits LINKS lanyard_test_support)
lanyard_test(core/net/tst_formbody)
lanyard_test(core/net/tst_http2 LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/net/testcertificate.h core/net/testcertificate.cpp)
lanyard_test(core/net/tst_httpclient LINKS lanyard_test_support)
lanyard_test(core/net/tst_onceonlybody LINKS lanyard_test_support)
lanyard_test(core/net/tst_proxy LINKS lanyard_test_support)
lanyard_test(core/net/tst_qthttptransport LINKS lanyard_test_support)
lanyard_test(core/net/tst_redirects LINKS lanyard_test_support)
lanyard_test(core/net/tst_retrypolicy)
lanyard_test(core/net/tst_staleconnections)
lanyard_test(core/net/tst_tls LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/net/testcertificate.h core/net/testcertificate.cpp)
