# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# The gallery shows every window and state with sample data and saves pictures of them; it is not installed.
add_library(lanyard_ui_samples STATIC ui/fakelinksession.h ui/sampledata.h ui/sampledata.cpp)
target_include_directories(lanyard_ui_samples PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(lanyard_ui_samples PUBLIC lanyard-ui lanyard_test_support)

add_executable(lanyard-gallery ui/gallery.cpp ui/galleryscenes.h ui/galleryscenes.cpp
    ${PROJECT_SOURCE_DIR}/resources/icons.qrc)
set_target_properties(lanyard-gallery PROPERTIES AUTORCC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
target_link_libraries(lanyard-gallery PRIVATE lanyard_ui_samples)
