# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# What the tests of the command line have in common: the program as a process, and a person at a browser.
add_library(lanyard_ctl_test_support STATIC
    app/ctl/ctlhome.h app/ctl/ctlhome.cpp
    app/ctl/ctlprocess.h app/ctl/ctlprocess.cpp
    app/ctl/linking.h app/ctl/linking.cpp
    app/ctl/person.h app/ctl/person.cpp)
target_compile_definitions(lanyard_ctl_test_support PRIVATE LANYARDCTL="$<TARGET_FILE:lanyardctl>")
target_link_libraries(lanyard_ctl_test_support PUBLIC Qt6::Core Qt6::Network Qt6::Test lanyard_test_support)
add_dependencies(lanyard_ctl_test_support lanyardctl)
if(TARGET lanyard-demo-provider)
    add_dependencies(lanyard_ctl_test_support lanyard-demo-provider)
endif()

lanyard_test(app/ctl/tst_usage LINKS lanyard_ctl_test_support)
lanyard_test(app/ctl/tst_doctor LINKS lanyard_ctl_test_support)
lanyard_test(app/ctl/tst_linking LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_clientkeys LINKS lanyard_ctl_test_support OpenSSL::Crypto TIMEOUT 120
    SOURCES core/jose/pemkey.h core/jose/pemkey.cpp core/net/testcertificate.h core/net/testcertificate.cpp)
lanyard_test(app/ctl/tst_linkingforapis LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_pasting LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_device LINKS lanyard_ctl_test_support TIMEOUT 200)
set_tests_properties(ctl.device PROPERTIES RUN_SERIAL ON)
lanyard_test(app/ctl/tst_api LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_accounts LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_unlinking LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_agent LINKS lanyard_ctl_test_support TIMEOUT 120)
target_compile_definitions(tst_ctl_agent PRIVATE LANYARDCTL="$<TARGET_FILE:lanyardctl>")
lanyard_test(app/ctl/tst_activity LINKS lanyard_ctl_test_support TIMEOUT 120
    SOURCES app/ctl/leakscan.h app/ctl/leakscan.cpp)
target_compile_definitions(tst_ctl_activity PRIVATE LANYARDCTL="$<TARGET_FILE:lanyardctl>")
lanyard_test(app/ctl/tst_transfer LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_demo LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_verify LINKS lanyard_ctl_test_support OpenSSL::Crypto TIMEOUT 120
    SOURCES core/jose/signingkey.cpp)
lanyard_test(app/ctl/tst_protectedlinking LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_leaks LINKS lanyard_ctl_test_support TIMEOUT 120
    SOURCES app/ctl/leakscan.h app/ctl/leakscan.cpp app/ctl/processwatch.h app/ctl/processwatch.cpp)
lanyard_test(app/ctl/tst_interruption LINKS lanyard_ctl_test_support TIMEOUT 120)
lanyard_test(app/ctl/tst_keyring LINKS lanyard_ctl_test_support OpenSSL::Crypto TIMEOUT 120
    SOURCES core/secrets/keyringprompter.h core/secrets/keyringprompter.cpp)
lanyard_test(app/ctl/tst_movingsecrets LINKS lanyard_ctl_test_support OpenSSL::Crypto TIMEOUT 120
    SOURCES core/secrets/keyringprompter.h core/secrets/keyringprompter.cpp)
