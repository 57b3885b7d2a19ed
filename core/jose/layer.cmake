# Signatures, encryption and keys: a thin layer over OpenSSL's EVP interface, which stays out of the headers.
lanyard_layer(jose
    SOURCES
        aeskeywrap.h aeskeywrap.cpp
        base64url.h base64url.cpp
        bignumber.h
        cbchmaccipher.h cbchmaccipher.cpp
        certificate.h certificate.cpp
        contentcipher.h contentcipher.cpp
        contentencryptionalgorithm.h contentencryptionalgorithm.cpp
        contentkeydecryption.h contentkeydecryption.cpp
        contentkeyencryption.h contentkeyencryption.cpp
        encryptedtoken.h encryptedtoken.cpp
        gcmcipher.h gcmcipher.cpp
        hashes.h hashes.cpp
        joseheader.h joseheader.cpp
        jwe.h jwe.cpp
        jwk.h jwk.cpp
        jwkset.h jwkset.cpp
        jws.h jws.cpp
        jwt.h jwt.cpp
        keyagreement.h keyagreement.cpp
        keyfailure.h keyfailure.cpp
        keymanagementalgorithm.h keymanagementalgorithm.cpp
        keymembers.h keymembers.cpp
        mac.h mac.cpp
        macalgorithm.h macalgorithm.cpp
        octets.h
        opensslerrorscope.h opensslerrorscope.cpp
        opensslpointer.h
        privatekey.h privatekey.cpp
        privatekeyparsing.h privatekeyparsing.cpp
        publickey.h publickey.cpp
        randomsecret.h randomsecret.cpp
        rsaoaep.h rsaoaep.cpp
        sealedbytes.h
        signaturealgorithm.h signaturealgorithm.cpp
        signaturecreation.h signaturecreation.cpp
        signaturepadding.h signaturepadding.cpp
        signatureverification.h signatureverification.cpp
        signedtoken.h signedtoken.cpp
        tokenalgorithm.h tokenalgorithm.cpp
        verificationfailure.h verificationfailure.cpp
        wipedbytes.h
    INTERNAL bignumber.h wipedbytes.h
    LINKS lanyard_base)
target_link_libraries(lanyard_jose PRIVATE OpenSSL::Crypto)
