# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# The gallery shows every window and state with sample data and saves pictures of them; it is not installed.
add_library(lanyard_ui_samples STATIC
    ui/activityscenes.h ui/activityscenes.cpp
    ui/cibascenes.h ui/cibascenes.cpp
    ui/devicescenes.h ui/devicescenes.cpp
    ui/fakelinksession.h
    ui/galleryscenes.h ui/galleryscenes.cpp
    ui/gallerystage.h ui/gallerystage.cpp
    ui/movescenes.h ui/movescenes.cpp
    ui/sampleactivity.h ui/sampleactivity.cpp
    ui/sampledata.h ui/sampledata.cpp
    ui/uitranslation.h ui/uitranslation.cpp)
target_include_directories(lanyard_ui_samples PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(lanyard_ui_samples PUBLIC lanyard-ui lanyard_test_support)
# German is the language with the longest words that we have, so that is what the windows are tried with.
qt_add_lrelease(lanyard_ui_samples TS_FILES ${PROJECT_SOURCE_DIR}/translations/lanyard_de.ts
    QM_FILES_OUTPUT_VARIABLE ui_translations)
target_compile_definitions(lanyard_ui_samples PRIVATE LANYARD_UI_TRANSLATION="${ui_translations}")

add_executable(lanyard-gallery ui/gallery.cpp ${PROJECT_SOURCE_DIR}/resources/icons.qrc)
set_target_properties(lanyard-gallery PROPERTIES AUTORCC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
target_link_libraries(lanyard-gallery PRIVATE lanyard_ui_samples)

lanyard_test(ui/windows/tst_allwindows LINKS lanyard_ui_samples TIMEOUT 120)
lanyard_test(ui/accounts/tst_accountsmodel LINKS lanyard_ui_samples)
lanyard_test(ui/accounts/tst_clipboardsecret LINKS lanyard_ui_samples)
lanyard_test(ui/accounts/tst_humantime LINKS lanyard_ui_samples)
lanyard_test(ui/accounts/tst_longlist LINKS lanyard_ui_samples)
lanyard_test(ui/accounts/tst_mainwindow LINKS lanyard_ui_samples)
lanyard_test(ui/activity/tst_activitymodel LINKS lanyard_ui_samples)
lanyard_test(ui/activity/tst_activitypage LINKS lanyard_ui_samples)
lanyard_test(ui/keyring/tst_keyring LINKS lanyard_ui_samples)
lanyard_test(ui/theme/tst_colors LINKS lanyard_ui_samples)
lanyard_test(ui/theme/tst_portalappearance LINKS lanyard_ui_samples Qt6::DBus SOURCES ui/theme/fakeportal.h)
lanyard_test(ui/theme/tst_theme LINKS lanyard_ui_samples)
lanyard_test(ui/tray/tst_tray LINKS lanyard_ui_samples)
lanyard_test(ui/widgets/tst_displaystate LINKS lanyard_ui_samples)
lanyard_test(ui/widgets/tst_qrcodeview LINKS lanyard_ui_samples)
lanyard_test(ui/widgets/tst_widgets LINKS lanyard_ui_samples)
lanyard_test(ui/wizard/tst_advancedoptions LINKS lanyard_ui_samples SOURCES ui/wizard/wizardtest.h)
lanyard_test(ui/wizard/tst_cibapage LINKS lanyard_ui_samples SOURCES ui/wizard/wizardtest.h)
lanyard_test(ui/wizard/tst_devicepage LINKS lanyard_ui_samples SOURCES ui/wizard/wizardtest.h)
lanyard_test(ui/wizard/tst_devicewords LINKS lanyard_ui_samples)
lanyard_test(ui/wizard/tst_linkwizard LINKS lanyard_ui_samples SOURCES ui/wizard/wizardtest.h)
lanyard_test(ui/wizard/tst_signin LINKS lanyard_ui_samples SOURCES ui/wizard/wizardtest.h)
lanyard_test(ui/wizard/tst_pages LINKS lanyard_ui_samples)
