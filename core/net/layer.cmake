# HTTP: the one place for every rule about requests.
lanyard_layer(net
    SOURCES
        apiaddress.h apiaddress.cpp
        authchallenge.h authchallenge.cpp
        certificateproblem.h certificateproblem.cpp
        endpointurl.h endpointurl.cpp
        formbody.h formbody.cpp
        httpclient.h httpclient.cpp
        httpdate.h httpdate.cpp
        httpexchange.h httpexchange.cpp
        loopbackproxybypass.h loopbackproxybypass.cpp
        onceonlybody.h onceonlybody.cpp
        qthttptransport.h qthttptransport.cpp
        retrypolicy.h retrypolicy.cpp
        tlsconfiguration.h tlsconfiguration.cpp
    LINKS lanyard_base Qt6::Network QCoro6::Core)
