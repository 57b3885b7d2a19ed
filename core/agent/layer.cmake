# What Lanyard is to the other processes of the person: the socket at which they ask for tokens, and where a second
# start finds the first.
lanyard_layer(agent
    SOURCES
        agentclient.h agentclient.cpp
        agentconnection.h agentconnection.cpp
        agentgreeting.h agentgreeting.cpp
        agentmessage.h agentmessage.cpp
        agentserver.h agentserver.cpp
        agentsocket.h agentsocket.cpp
        agenttoken.h agenttoken.cpp
        peercredentials.h peercredentials.cpp
    LINKS lanyard_base lanyard_platform lanyard_accounts Qt6::Network QCoro6::Network)
