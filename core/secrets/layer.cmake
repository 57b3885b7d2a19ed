# Where secrets rest: the system's keyring, an encrypted file, or memory.
lanyard_layer(secrets
    SOURCES
        aesgcm.h aesgcm.cpp
        buscalls.h buscalls.cpp
        chunkedentries.h chunkedentries.cpp
        encryptedfilestore.h encryptedfilestore.cpp
        filepassphrasesource.h filepassphrasesource.cpp
        keychainjob.h
        keychainlimits.h
        keychainqueue.h keychainqueue.cpp
        keychainstore.h keychainstore.cpp
        keyring.h
        keyringwatcher.h keyringwatcher.cpp
        kwalletkeyring.h kwalletkeyring.cpp
        libsecret.h libsecret.cpp
        memorystore.h memorystore.cpp
        passphrasesource.h
        platformkeyring.h platformkeyring.cpp
        scrypt.h scrypt.cpp
        secretprompt.h secretprompt.cpp
        secretservice.h secretservice.cpp
        secretservicekeyring.h secretservicekeyring.cpp
        sessionbus.h sessionbus.cpp
        sharedcall.h
        storechoice.h storechoice.cpp
        storeerror.h storeerror.cpp
        vault.h vault.cpp
        vaultheader.h vaultheader.cpp
        waiting.h waiting.cpp
    INTERNAL buscalls.h keychainjob.h keychainqueue.h secretprompt.h secretservice.h sessionbus.h
    LINKS lanyard_base Qt6::DBus Qt6Keychain::Qt6Keychain OpenSSL::Crypto)
if(Qt6Keychain_VERSION VERSION_GREATER_EQUAL 0.14.2)
    target_compile_definitions(lanyard_secrets PRIVATE LANYARD_QTKEYCHAIN_KNOWS_KWALLET6=1)
else()
    target_compile_definitions(lanyard_secrets PRIVATE LANYARD_QTKEYCHAIN_KNOWS_KWALLET6=0)
endif()
