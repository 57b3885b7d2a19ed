# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

set(samples core/accounts/samples.h core/accounts/samples.cpp)
set(folder core/accounts/accountfolder.h core/accounts/accountfolder.cpp)
set(bench core/accounts/tokenkeeperbench.h core/accounts/tokenkeeperbench.cpp ${samples})

lanyard_test(core/accounts/tst_account SOURCES ${samples})
lanyard_test(core/accounts/tst_accountarchive SOURCES ${samples})
lanyard_test(core/accounts/tst_accountcache SOURCES ${samples})
lanyard_test(core/accounts/tst_accountdatabase)
lanyard_test(core/accounts/tst_accountimporter LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_accountlinker LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_accountlock)
lanyard_test(core/accounts/tst_accountsecrets)
lanyard_test(core/accounts/tst_accountstore SOURCES ${samples})
lanyard_test(core/accounts/tst_accountunlinker LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_accountunlinkerrules LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_accountuserinfo LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES ${bench} core/jose/signingkey.cpp)
lanyard_test(core/accounts/tst_activitylog LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_activityrecording LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_clientkeys LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_crashes LINKS lanyard_test_support ${CMAKE_DL_LIBS}
    SOURCES ${folder} ${samples} core/accounts/suddendeath.h core/accounts/suddendeath.cpp)
# So that its functions take the place of the C library's.
set_target_properties(tst_accounts_crashes PROPERTIES ENABLE_EXPORTS ON)
lanyard_test(core/accounts/tst_linkingagain LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_manyaccounts LINKS lanyard_test_support SOURCES ${samples})
add_test(NAME accounts.manyaccounts-long COMMAND tst_accounts_manyaccounts)
set_tests_properties(accounts.manyaccounts-long PROPERTIES TIMEOUT 1200 LABELS soak
    ENVIRONMENT "LANYARD_SOAK=1;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1000000")
lanyard_test(core/accounts/tst_msalaccounts SOURCES ${samples})
lanyard_test(core/accounts/tst_pendingsecrets LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_refreshfaults LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_refreshjournal LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_refreshoutcome)
lanyard_test(core/accounts/tst_backgroundrefresher LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_backgroundschedule LINKS lanyard_test_support SOURCES ${samples})
lanyard_test(core/accounts/tst_refreshschedule SOURCES ${samples})
lanyard_test(core/accounts/tst_revocation SOURCES ${samples})
lanyard_test(core/accounts/tst_revocationqueue LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_revocationretrier LINKS lanyard_test_support SOURCES ${bench})
set(rotating core/accounts/rotatingaccount.h core/accounts/rotatingaccount.cpp ${folder})
lanyard_test(core/accounts/tst_rotation LINKS lanyard_test_support SOURCES ${rotating})
lanyard_test(core/accounts/tst_refreshsoak LINKS lanyard_test_support SOURCES ${rotating} TIMEOUT 120)
# the same in the measure of years: 1000 expiries with 32 processes, 500 kills
add_test(NAME accounts.refreshsoak-long COMMAND tst_accounts_refreshsoak)
set_tests_properties(accounts.refreshsoak-long PROPERTIES TIMEOUT 3600 LABELS soak
    ENVIRONMENT "LANYARD_SOAK=1;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=3000000")
lanyard_test(core/accounts/tst_apiclient LINKS lanyard_test_support SOURCES ${bench})
set(migration core/accounts/migrationbench.h core/accounts/migrationbench.cpp ${bench})
lanyard_test(core/accounts/tst_secretmigration LINKS lanyard_test_support SOURCES ${migration})
lanyard_test(core/accounts/tst_secretmigrationraces LINKS lanyard_test_support SOURCES ${migration})
lanyard_test(core/accounts/tst_migrationcrashes LINKS lanyard_test_support ${CMAKE_DL_LIBS}
    SOURCES ${folder} ${samples} core/accounts/suddendeath.h core/accounts/suddendeath.cpp)
set_target_properties(tst_accounts_migrationcrashes PROPERTIES ENABLE_EXPORTS ON)
lanyard_test(core/accounts/tst_tokenintrospection LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_tokenkeeper LINKS lanyard_test_support SOURCES ${bench})
lanyard_test(core/accounts/tst_tokenkeeperidtoken LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES ${bench} core/jose/signingkey.cpp)
lanyard_test(core/accounts/tst_tokenkeeperstore LINKS lanyard_test_support SOURCES ${bench})
