# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# What tests link (LINKS lanyard_test_support) to start real peers and to stand in for time and servers.
add_library(lanyard_test_support STATIC
    support/browserpeer.h support/browserpeer.cpp
    support/fakeclock.h support/fakeclock.cpp
    support/fakemonitors.h
    support/fakesecretstore.h support/fakesecretstore.cpp
    support/faketransport.h support/faketransport.cpp
    support/formsignin.h support/formsignin.cpp
    support/nodepeer.h support/nodepeer.cpp
    support/privatesessionbus.h support/privatesessionbus.cpp
    support/recordedrequest.h
    support/scriptedanswer.h support/scriptedanswer.cpp
    support/scriptedconnection.h support/scriptedconnection.cpp
    support/scriptedhttpserver.h support/scriptedhttpserver.cpp
    support/tcprelay.h support/tcprelay.cpp)
target_include_directories(lanyard_test_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(lanyard_test_support PUBLIC Lanyard::Core Qt6::Core Qt6::DBus Qt6::Network)

# Asked for here as well as in peers/tests.cmake, because the lists are read in no particular order.
find_program(LANYARD_NODE NAMES node nodejs)
target_compile_definitions(lanyard_test_support PRIVATE
    LANYARD_NODE="${LANYARD_NODE}" LANYARD_PEERS="${CMAKE_CURRENT_SOURCE_DIR}/peers")

lanyard_test(support/tst_browserpeer LINKS lanyard_test_support Qt6::Gui TIMEOUT 120)
lanyard_test(support/tst_fakeclock LINKS lanyard_test_support)
lanyard_test(support/tst_nodepeer LINKS lanyard_test_support)
lanyard_test(support/tst_scriptedhttpserver LINKS lanyard_test_support)
