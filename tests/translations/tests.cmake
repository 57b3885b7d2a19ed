# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# A script, because what it tests are lupdate's files and not a program.
find_package(Qt6 REQUIRED COMPONENTS LinguistTools)
add_test(NAME translations.complete WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMAND bash ${PROJECT_SOURCE_DIR}/tests/translations/complete.sh
        $<TARGET_FILE:Qt6::lupdate> $<TARGET_FILE:Qt6::lconvert>)
set_tests_properties(translations.complete PROPERTIES TIMEOUT 60 ENVIRONMENT "LC_ALL=C.UTF-8")
