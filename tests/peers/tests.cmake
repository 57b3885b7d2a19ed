# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# The peers' npm packages are installed while configuring, so that a fresh clone builds with the preset alone.
function(lanyard_install_peers folder)
    set(lock ${folder}/package-lock.json)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${lock})
    # npm writes this file last, so it stands for a whole installation.
    if(NOT ${lock} IS_NEWER_THAN ${folder}/node_modules/.package-lock.json)
        return()
    endif()
    find_program(LANYARD_NPM npm)
    if(NOT LANYARD_NPM)
        message(FATAL_ERROR "npm is missing: install Debian's package npm, then run: npm ci --prefix ${folder}")
    endif()
    message(STATUS "Installing the npm packages of the test peers")
    execute_process(COMMAND ${LANYARD_NPM} ci --ignore-scripts --no-progress --loglevel=error
        WORKING_DIRECTORY ${folder} RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE problem)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "The npm packages of the test peers could not be installed. Run it by hand to see why: "
            "npm ci --prefix ${folder}\n${problem}")
    endif()
endfunction()

# lanyard_peer_test(browser): the test peers.browser, which node's own runner runs.
function(lanyard_peer_test name)
    add_test(NAME peers.${name}
        COMMAND ${LANYARD_NODE} --test test/${name}.test.mjs
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/peers)
    set_tests_properties(peers.${name} PROPERTIES TIMEOUT 120)
endfunction()

find_program(LANYARD_NODE NAMES node nodejs)
if(NOT LANYARD_NODE)
    message(FATAL_ERROR "The tests need Node 18 or newer: install Debian's packages nodejs and npm")
endif()
lanyard_install_peers(${CMAKE_CURRENT_SOURCE_DIR}/peers)
lanyard_peer_test(oidcprovider)
lanyard_peer_test(browser)
