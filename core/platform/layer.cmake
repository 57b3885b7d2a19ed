# What the machine says about its network and its sleep.
lanyard_layer(platform
    SOURCES
        callingprogram.h callingprogram.cpp
        machineidentity.h machineidentity.cpp
        logindpowermonitor.h logindpowermonitor.cpp
        systemnetworkmonitor.h systemnetworkmonitor.cpp
    LINKS lanyard_base Qt6::DBus Qt6::Network)
