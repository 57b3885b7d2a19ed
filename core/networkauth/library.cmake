# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# Linked accounts for programs that speak Qt Network Authorization. That module is under the GPL, so this is no layer of
# Lanyard::Core and none of our programs links it. Static: our package then needs nothing of it to run.
find_package(Qt6 6.4 COMPONENTS NetworkAuth REQUIRED)

set(root ${PROJECT_BINARY_DIR}/include/networkauth)
file(MAKE_DIRECTORY ${root}/lanyard)
file(CREATE_LINK ${CMAKE_CURRENT_LIST_DIR} ${root}/lanyard/networkauth SYMBOLIC)

add_library(lanyard-networkauth STATIC networkauth/linkedaccountoauth2.h networkauth/linkedaccountoauth2.cpp)
add_library(Lanyard::NetworkAuth ALIAS lanyard-networkauth)
set_target_properties(lanyard-networkauth PROPERTIES EXPORT_NAME NetworkAuth)
target_include_directories(lanyard-networkauth PUBLIC $<BUILD_INTERFACE:${root}>)
target_link_libraries(lanyard-networkauth PUBLIC lanyard-core Qt6::NetworkAuth)

install(TARGETS lanyard-networkauth EXPORT LanyardNetworkAuthTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(FILES networkauth/linkedaccountoauth2.h
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/lanyard/networkauth COMPONENT development)
install(EXPORT LanyardNetworkAuthTargets NAMESPACE Lanyard:: DESTINATION ${package_dir} COMPONENT development)
