# What a package, a desktop and an administrator see of Lanyard. Scripts, because they test files and foreign tools.

option(LANYARD_CONTAINER_TESTS "Install the packages in a bare Debian as a test; needs root and mmdebstrap" OFF)

# lanyard_script_test(NAME [ARGS a...] [LABELS l...] [TIMEOUT s]): tests/installer/NAME.sh, run from the source tree.
function(lanyard_script_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "ARGS;LABELS" ${ARGN})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    add_test(NAME installer.${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        COMMAND bash ${PROJECT_SOURCE_DIR}/tests/installer/${name}.sh ${TEST_ARGS})
    set_tests_properties(installer.${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8")
endfunction()

find_package(Qt6 REQUIRED COMPONENTS Gui Svg)
lanyard_test(installer/tst_icons LINKS Qt6::Gui Qt6::Svg SOURCES ${PROJECT_SOURCE_DIR}/resources/icons.qrc)
set_target_properties(tst_installer_icons PROPERTIES AUTORCC ON)
target_compile_definitions(tst_installer_icons PRIVATE ICON_FOLDER="${PROJECT_SOURCE_DIR}/resources/icons")

lanyard_script_test(scripts)
lanyard_script_test(builddeps)
lanyard_script_test(desktopfiles)
lanyard_script_test(documents)
lanyard_script_test(manpages ARGS $<TARGET_FILE:lanyardctl>)
lanyard_script_test(completion)
lanyard_script_test(securitytests ARGS ${PROJECT_BINARY_DIR})
lanyard_script_test(tour ARGS ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
lanyard_script_test(coredumps ARGS $<TARGET_FILE:lanyardctl>)
lanyard_script_test(corelinks ARGS $<TARGET_FILE:lanyard-core>)

# A sanitized library can't be loaded by a program or a package that is not.
if(NOT LANYARD_SANITIZE)
    lanyard_script_test(consumer ARGS ${PROJECT_BINARY_DIR} ${CMAKE_CXX_COMPILER} TIMEOUT 120)
    lanyard_script_test(package ARGS ${PROJECT_BINARY_DIR} TIMEOUT 300 LABELS slow)
    set_tests_properties(installer.package PROPERTIES FIXTURES_SETUP deb)
    if(LANYARD_CONTAINER_TESTS)
        lanyard_script_test(container ARGS ${PROJECT_BINARY_DIR} TIMEOUT 600 LABELS slow container)
        set_tests_properties(installer.container PROPERTIES FIXTURES_REQUIRED deb)
    endif()
endif()
