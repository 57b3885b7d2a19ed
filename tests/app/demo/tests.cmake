# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

if(NOT TARGET lanyard-demo-provider)
    return()
endif()

# lanyard_demo_test(api [SOURCES more...]): drives the program itself over HTTP.
function(lanyard_demo_test name)
    cmake_parse_arguments(DEMO "" "" "SOURCES" ${ARGN})
    lanyard_test(app/demo/tst_${name}
        SOURCES
            app/demo/demobrowser.cpp app/demo/demobrowser.h
            app/demo/democlient.cpp app/demo/democlient.h
            app/demo/demoprocess.cpp app/demo/demoprocess.h
            ${DEMO_SOURCES}
        LINKS Qt6::Network)
    target_compile_definitions(tst_demo_${name} PRIVATE DEMO_PROVIDER="$<TARGET_FILE:lanyard-demo-provider>")
    add_dependencies(tst_demo_${name} lanyard-demo-provider)
endfunction()

lanyard_demo_test(api)
lanyard_demo_test(authorization)
lanyard_demo_test(device)
lanyard_demo_test(forms)
lanyard_demo_test(lifecycle)
lanyard_demo_test(pages)
lanyard_demo_test(robustness)
lanyard_demo_test(tokens SOURCES app/demo/rs256.cpp app/demo/rs256.h)
target_link_libraries(tst_demo_tokens PRIVATE OpenSSL::Crypto)

# On a clock of the test's own
set(demo ${PROJECT_SOURCE_DIR}/app/demo)
lanyard_test(app/demo/tst_lifetimes
    SOURCES
        ${demo}/authorizationcodes.cpp
        ${demo}/deviceauthorizations.cpp
        ${demo}/opaquetoken.cpp
        ${demo}/people.cpp
        ${demo}/tokenstore.cpp
    LINKS OpenSSL::Crypto)
target_include_directories(tst_demo_lifetimes PRIVATE ${demo})
