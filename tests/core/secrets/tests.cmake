lanyard_test(core/secrets/tst_aesgcm)
lanyard_test(core/secrets/tst_chunkedentries)
lanyard_test(core/secrets/tst_encryptedfileprocesses)
lanyard_test(core/secrets/tst_encryptedfilestore)
lanyard_test(core/secrets/tst_filepassphrasesource)
lanyard_test(core/secrets/tst_memorystore)
lanyard_test(core/secrets/tst_scrypt)
lanyard_test(core/secrets/tst_storechoice)
lanyard_test(core/secrets/tst_keychainstore LINKS Qt6::DBus OpenSSL::Crypto
    SOURCES core/secrets/keyringprompter.h core/secrets/keyringprompter.cpp support/privatesessionbus.cpp)
lanyard_test(core/secrets/tst_keychainhang LINKS Qt6::DBus
    SOURCES core/secrets/fakesecretservice.h core/secrets/fakesecretservice.cpp support/privatesessionbus.cpp)
lanyard_test(core/secrets/tst_keychainenvironment LINKS Qt6::DBus
    SOURCES core/secrets/fakekwallet.h core/secrets/fakekwallet.cpp core/secrets/fakesecretservice.h
        core/secrets/fakesecretservice.cpp support/privatesessionbus.cpp)
