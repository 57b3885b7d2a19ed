# What Lanyard is to other processes of the person: today the one running desktop program that a second start finds.
lanyard_layer(agent
    SOURCES
        agentmessage.h agentmessage.cpp
        agentsocket.h agentsocket.cpp
        peercredentials.h peercredentials.cpp
    LINKS lanyard_base Qt6::Network)
