# Signatures and keys: a thin layer over OpenSSL's EVP interface, which stays out of the headers.
lanyard_layer(jose
    SOURCES
        base64url.h base64url.cpp
        bignumber.h
        hashes.h hashes.cpp
        jwk.h jwk.cpp
        jwkset.h jwkset.cpp
        jws.h jws.cpp
        jwt.h jwt.cpp
        opensslerrorscope.h opensslerrorscope.cpp
        opensslpointer.h
        publickey.h publickey.cpp
        signaturealgorithm.h signaturealgorithm.cpp
        signatureverification.h signatureverification.cpp
        verificationfailure.h verificationfailure.cpp
    INTERNAL bignumber.h
    LINKS lanyard_base)
target_link_libraries(lanyard_jose PRIVATE OpenSSL::Crypto)
