# What a provider is: the catalogue of provider files.
lanyard_layer(providers
    SOURCES
        microsoft/aadsterror.h microsoft/aadsterror.cpp
        microsoft/msalcache.h microsoft/msalcache.cpp
        microsoft/serviceprotocol.h microsoft/serviceprotocol.cpp
        provider.h provider.cpp
        providercatalogue.h providercatalogue.cpp
        providerconsistency.h providerconsistency.cpp
        providerendpoints.h
        providerfiles.h providerfiles.cpp
        provideridentity.h provideridentity.cpp
        providermark.h providermark.cpp
        providerquirks.h
        providerreader.h providerreader.cpp
        providerregistration.h
        providerresolution.h providerresolution.cpp
        providerrevocation.h
        providerscopes.h providerscopes.cpp
        providertemplates.h providertemplates.cpp
        providervariable.h providervariable.cpp
        providerwords.h
        redirectrule.h redirectrule.cpp
        urltemplate.h urltemplate.cpp
        ../../resources/providers.qrc
    LINKS lanyard_base lanyard_policy)
set_target_properties(lanyard_providers PROPERTIES AUTORCC ON)
