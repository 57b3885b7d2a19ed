# Managed settings: the administrator's policy, and how files that administrators write are read.
lanyard_layer(policy
    SOURCES
        fileproblem.h fileproblem.cpp
        issuerpattern.h issuerpattern.cpp
        jsonfile.h jsonfile.cpp
        jsonscanner.h jsonscanner.cpp
        jsonschema.h jsonschema.cpp
        jsontext.h jsontext.cpp
        policy.h policy.cpp
        policyfile.h policyfile.cpp
        policysource.h
        schemavisit.h schemavisit.cpp
        ../../resources/policy.qrc
    LINKS lanyard_base)
set_target_properties(lanyard_policy PROPERTIES AUTORCC ON)
