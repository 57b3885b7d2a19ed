# Small values and the interfaces of the seams; no behaviour.
lanyard_layer(base
    SOURCES
        browserlauncher.h
        callcontext.h
        clock.h clock.cpp
        error.h error.cpp
        errorjson.h errorjson.cpp
        httptransport.h httptransport.cpp
        json.h json.cpp
        logging.h logging.cpp
        networkmonitor.h
        powermonitor.h
        random.h random.cpp
        result.h
        secret.h secret.cpp
        secretstore.h secretstore.cpp
        task.h
        tlsidentity.h
        webaddress.h webaddress.cpp
    LINKS Qt6::Core QCoro6::Core)
