# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

set(raw core/flows/rawconnection.h core/flows/rawconnection.cpp)
set(attempt ${raw} core/flows/loopbackattempt.h core/flows/loopbackattempt.cpp)
lanyard_test(core/flows/tst_loopbacklistener SOURCES ${attempt})
lanyard_test(core/flows/tst_loopbackports SOURCES ${attempt})
lanyard_test(core/flows/tst_loopbackrefusals SOURCES ${attempt})
lanyard_test(core/flows/tst_loopbackrequest)
lanyard_test(core/flows/tst_pastedanswer)
lanyard_test(core/flows/tst_pollschedule)
lanyard_test(core/flows/tst_clientkeys)
lanyard_test(core/flows/tst_resultpage)
lanyard_test(core/flows/tst_systembrowser)
lanyard_test(core/flows/tst_providerlinkrequest)
lanyard_test(core/flows/tst_serverlookup LINKS lanyard_test_support)
set(session core/flows/plainserver.h core/flows/plainserver.cpp core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_codesession LINKS lanyard_test_support SOURCES ${raw} ${session})
lanyard_test(core/flows/tst_codesessionfailures LINKS lanyard_test_support SOURCES ${raw} ${session})
lanyard_test(core/flows/tst_codesessionlifetime LINKS lanyard_test_support SOURCES ${raw} ${session})
lanyard_test(core/flows/tst_grantsession LINKS lanyard_test_support SOURCES ${session})
set(openid core/flows/openidserver.h core/flows/openidserver.cpp core/jose/signingkey.cpp)
lanyard_test(core/flows/tst_conformance LINKS lanyard_test_support OpenSSL::Crypto SOURCES ${raw} ${session} ${openid})
lanyard_test(core/flows/tst_cibaconformance LINKS lanyard_test_support OpenSSL::Crypto SOURCES ${session} ${openid})
lanyard_test(core/flows/tst_withdrawnregistrations LINKS lanyard_test_support SOURCES ${session})
lanyard_test(core/flows/tst_requestaddress LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES ${session} core/jose/signingkey.cpp)
lanyard_test(core/flows/tst_clientproof LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/jose/pemkey.h core/jose/pemkey.cpp core/net/testcertificate.h core/net/testcertificate.cpp)
lanyard_test(core/flows/tst_cibasession LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_signedrequests LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_boundtokens LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_mtlspeer LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp core/net/testcertificate.h core/net/testcertificate.cpp)
lanyard_test(core/flows/tst_clientauthfailures LINKS lanyard_test_support SOURCES ${session})
lanyard_test(core/flows/tst_clientauthpeer LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_pushedrequests LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_dynamicregistration LINKS lanyard_test_support
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_signedresponses LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES ${raw} ${session} core/jose/signingkey.cpp)
lanyard_test(core/flows/tst_protectedanswers LINKS lanyard_test_support TIMEOUT 200
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
set_tests_properties(flows.protectedanswers PROPERTIES RUN_SERIAL ON)
set(device core/flows/devicetest.h core/flows/deviceserver.h core/flows/deviceserver.cpp
    core/flows/sessionlog.h core/flows/sessionlog.cpp)
lanyard_test(core/flows/tst_devicesession LINKS lanyard_test_support SOURCES ${device})
lanyard_test(core/flows/tst_devicepolling LINKS lanyard_test_support SOURCES ${device})
lanyard_test(core/flows/tst_endsessionpeer LINKS lanyard_test_support TIMEOUT 120)
lanyard_test(core/flows/tst_devicepeer LINKS lanyard_test_support TIMEOUT 200
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
set_tests_properties(flows.devicepeer PROPERTIES RUN_SERIAL ON)
lanyard_test(core/flows/tst_linksessions LINKS lanyard_test_support)
lanyard_test(core/flows/tst_browsersignin LINKS lanyard_test_support Qt6::Gui TIMEOUT 200
    SOURCES core/flows/sessionlog.h core/flows/sessionlog.cpp)
set_tests_properties(flows.browsersignin PROPERTIES RUN_SERIAL ON)
