# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# The layers together are one library, Lanyard::Core, with headers and a CMake package for other Qt programs.
include(CMakePackageConfigHelpers)

get_property(layers GLOBAL PROPERTY LANYARD_LAYERS)
add_library(lanyard-core SHARED)
add_library(Lanyard::Core ALIAS lanyard-core)
set_target_properties(lanyard-core PROPERTIES
    EXPORT_NAME Core VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
    WINDOWS_EXPORT_ALL_SYMBOLS ON)
target_compile_features(lanyard-core PUBLIC cxx_std_23)
target_link_libraries(lanyard-core PUBLIC Qt6::Core Qt6::Network Qt6::Sql QCoro6::Core)
target_include_directories(lanyard-core PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
foreach(layer IN LISTS layers)
    target_link_libraries(lanyard-core PRIVATE lanyard_${layer})
    target_include_directories(lanyard-core PUBLIC $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include/${layer}>)
    get_property(internal GLOBAL PROPERTY LANYARD_INTERNAL_${layer})
    list(TRANSFORM internal REPLACE "^(.+)$" "PATTERN;\\1;EXCLUDE")
    install(DIRECTORY ${layer}/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/lanyard/${layer}
        COMPONENT development FILES_MATCHING PATTERN "*.h" ${internal})
endforeach()

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Lanyard)
install(TARGETS lanyard-core EXPORT LanyardTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development)
install(EXPORT LanyardTargets NAMESPACE Lanyard:: DESTINATION ${package_dir} COMPONENT development)
configure_package_config_file(LanyardConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/LanyardConfig.cmake
    INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/LanyardConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/LanyardConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/LanyardConfigVersion.cmake
    DESTINATION ${package_dir} COMPONENT development)

include(networkauth/library.cmake)
