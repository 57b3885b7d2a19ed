# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# The program in a real window: an X server without a screen, a session bus with a keyring and accessibility, and a
# person who uses it through both.
add_library(lanyard_desktop_test_support STATIC
    app/desktop/accessible.h app/desktop/accessible.cpp
    app/desktop/childprocess.h app/desktop/childprocess.cpp
    app/desktop/desktoplogin.h app/desktop/desktoplogin.cpp
    app/desktop/desktopprogram.h app/desktop/desktopprogram.cpp
    app/desktop/linkingperson.h app/desktop/linkingperson.cpp
    app/desktop/resourceserver.h app/desktop/resourceserver.cpp
    app/desktop/virtualscreen.h app/desktop/virtualscreen.cpp
    core/secrets/keyringprompter.h core/secrets/keyringprompter.cpp
    support/privatesessionbus.h support/privatesessionbus.cpp)
target_include_directories(lanyard_desktop_test_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(lanyard_desktop_test_support PRIVATE
    LANYARD="$<TARGET_FILE:lanyard>" LANYARDCTL="$<TARGET_FILE:lanyardctl>")
target_link_libraries(lanyard_desktop_test_support PUBLIC
    Qt6::DBus Qt6::Test lanyard_test_support PRIVATE OpenSSL::Crypto)
add_dependencies(lanyard_desktop_test_support lanyard lanyardctl lanyard-demo-provider)

function(lanyard_desktop_test name)
    lanyard_test(app/desktop/tst_${name} LINKS lanyard_desktop_test_support TIMEOUT 120 ${ARGN})
    # one person at one desk: focus and time-outs suffer from neighbours; who only waits may have some
    if(NOT "slow" IN_LIST ARGN)
        set_tests_properties(desktop.${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()

lanyard_desktop_test(account)
lanyard_desktop_test(advanced)
lanyard_desktop_test(agent)
lanyard_desktop_test(browser)
lanyard_desktop_test(cancelling)
lanyard_desktop_test(ciba LABELS slow)
lanyard_desktop_test(clipboard LABELS slow)
lanyard_desktop_test(demo)
lanyard_desktop_test(device)
lanyard_desktop_test(keyboard)
lanyard_desktop_test(keyring)
lanyard_desktop_test(linking)
lanyard_desktop_test(movingsecrets)
lanyard_desktop_test(signingagain)
lanyard_desktop_test(tray SOURCES app/desktop/panel.h app/desktop/panel.cpp)
lanyard_desktop_test(windows SOURCES app/desktop/portal.h app/desktop/portal.cpp)
