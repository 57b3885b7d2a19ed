# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/secrets/tst_aesgcm)
lanyard_test(core/secrets/tst_chunkedentries)
lanyard_test(core/secrets/tst_encryptedfileprocesses)
lanyard_test(core/secrets/tst_encryptedfilestore)
lanyard_test(core/secrets/tst_filepassphrasesource)
lanyard_test(core/secrets/tst_keychainenvironment LINKS lanyard_test_support
    SOURCES core/secrets/fakekwallet.h core/secrets/fakekwallet.cpp
        core/secrets/fakesecretservice.h core/secrets/fakesecretservice.cpp)
lanyard_test(core/secrets/tst_keychainhang LINKS lanyard_test_support
    SOURCES core/secrets/fakesecretservice.h core/secrets/fakesecretservice.cpp)
lanyard_test(core/secrets/tst_keychainstore LINKS lanyard_test_support OpenSSL::Crypto
    SOURCES core/secrets/keyringprompter.h core/secrets/keyringprompter.cpp)
lanyard_test(core/secrets/tst_keyringwatcher LINKS lanyard_test_support)
lanyard_test(core/secrets/tst_memorystore)
lanyard_test(core/secrets/tst_scrypt)
lanyard_test(core/secrets/tst_storechoice)
