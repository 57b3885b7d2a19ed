# OAuth 2.x and OpenID Connect: endpoints, grants, discovery. Requests and what their answers must hold.
lanyard_layer(oauth
    SOURCES
        accesstokenfailure.h accesstokenfailure.cpp
        accesstokenrules.h accesstokenrules.cpp
        accesstokenverifier.h accesstokenverifier.cpp
        answerclaims.h answerclaims.cpp
        answerprotection.h answerprotection.cpp
        answerverifier.h answerverifier.cpp
        authorizationrequest.h authorizationrequest.cpp
        authorizationresponse.h authorizationresponse.cpp
        backchannelauthenticationendpoint.h backchannelauthenticationendpoint.cpp
        clientassertion.h clientassertion.cpp
        clientassertionquirks.h
        clientauthentication.h clientauthentication.cpp
        clientcertificate.h clientcertificate.cpp
        clientconfigurationendpoint.h clientconfigurationendpoint.cpp
        clientsignature.h clientsignature.cpp
        clientregistration.h clientregistration.cpp
        clockskew.h clockskew.cpp
        credential.h
        deviceauthorization.h deviceauthorization.cpp
        deviceauthorizationendpoint.h deviceauthorizationendpoint.cpp
        discovery.h discovery.cpp
        dpopclient.h dpopclient.cpp
        dpopkey.h dpopkey.cpp
        endsession.h endsession.cpp
        endpointanswer.h endpointanswer.cpp
        grants.h grants.cpp
        identity.h identity.cpp
        idtokenclaims.h idtokenclaims.cpp
        idtokenverifier.h idtokenverifier.cpp
        introspectionendpoint.h introspectionendpoint.cpp
        issuerrule.h issuerrule.cpp
        jsonseconds.h jsonseconds.cpp
        jwkscache.h jwkscache.cpp
        jwksendpoint.h jwksendpoint.cpp
        oauthclient.h oauthclient.cpp
        oautherror.h oautherror.cpp
        oautherrorcodes.h oautherrorcodes.cpp
        pkce.h pkce.cpp
        polltimes.h polltimes.cpp
        protectedresource.h protectedresource.cpp
        pushedrequestendpoint.h pushedrequestendpoint.cpp
        refreshquirks.h
        registrationendpoint.h registrationendpoint.cpp
        requestencryption.h requestencryption.cpp
        requestobject.h requestobject.cpp
        resourceerror.h resourceerror.cpp
        responsemode.h responsemode.cpp
        revocationendpoint.h revocationendpoint.cpp
        servermetadata.h servermetadata.cpp
        signedauthorizationresponse.h signedauthorizationresponse.cpp
        tokenendpoint.h tokenendpoint.cpp
        tokenresponse.h tokenresponse.cpp
        tokenset.h
        userinfoendpoint.h userinfoendpoint.cpp
    LINKS lanyard_base lanyard_net lanyard_jose)
