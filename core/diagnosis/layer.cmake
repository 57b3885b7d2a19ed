# What has to work around Lanyard for it to work: the checks, and what they found, for every program alike.
lanyard_layer(diagnosis
    SOURCES
        agentcheck.h agentcheck.cpp
        browsercheck.h browsercheck.cpp
        clockcheck.h clockcheck.cpp
        diagnosis.h diagnosis.cpp
        finding.h finding.cpp
        findingreport.h findingreport.cpp
        keyringcheck.h keyringcheck.cpp
        loopbackcheck.h loopbackcheck.cpp
        policycheck.h policycheck.cpp
        proxycheck.h proxycheck.cpp
        serveranswer.h serveranswer.cpp
        servercheck.h servercheck.cpp
        tlscheck.h tlscheck.cpp
    LINKS lanyard_base lanyard_net lanyard_policy lanyard_oauth lanyard_providers lanyard_accounts lanyard_flows lanyard_agent)
