# The person's part of signing in, and the silent grants.
lanyard_layer(flows
    SOURCES
        boundedsession.h boundedsession.cpp
        cibaprompt.h
        cibasession.h cibasession.cpp
        clientkeys.h clientkeys.cpp
        clientpreparation.h clientpreparation.cpp
        clientproof.h clientproof.cpp
        codesession.h codesession.cpp
        credentialchecks.h credentialchecks.cpp
        deviceprompt.h
        devicesession.h devicesession.cpp
        dynamicregistration.h dynamicregistration.cpp
        grantsession.h grantsession.cpp
        linkrequest.h linkrequest.cpp
        linksession.h linksession.cpp
        linksessions.h linksessions.cpp
        loopbackconnection.h loopbackconnection.cpp
        loopbacklistener.h loopbacklistener.cpp
        loopbackrequest.h loopbackrequest.cpp
        pastedanswer.h pastedanswer.cpp
        pollingsession.h pollingsession.cpp
        pollschedule.h pollschedule.cpp
        providerlinkrequest.h providerlinkrequest.cpp
        requestaddress.h requestaddress.cpp
        resourcerequest.h resourcerequest.cpp
        resultpage.h resultpage.cpp
        serverlookup.h serverlookup.cpp
        sessionends.h sessionends.cpp
        systembrowser.h systembrowser.cpp
    LINKS lanyard_base lanyard_net lanyard_jose lanyard_oauth lanyard_providers)
