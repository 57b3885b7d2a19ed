# What the machine says about its network and its sleep.
lanyard_layer(platform
    SOURCES
        logindpowermonitor.h logindpowermonitor.cpp
        systemnetworkmonitor.h systemnetworkmonitor.cpp
    LINKS lanyard_base Qt6::DBus Qt6::Network)
