# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

# `cpack -G DEB` in a build folder makes lanyard (programs, library, desktop files) and lanyard-dev (headers, CMake package).
set(CPACK_PACKAGE_NAME lanyard)
set(CPACK_PACKAGE_VENDOR "The Lanyard Authors")
set(CPACK_PACKAGE_CONTACT "The Lanyard Authors <authors@lanyard.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Link online accounts once, for every program")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Whatever the umask of whoever makes the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"Lanyard signs in to online accounts by OAuth 2.0 and OpenID Connect, in the
system's browser, keeps the refresh tokens in the system's keyring, and hands
fresh access tokens to other programs: mail, git, scripts, desktop
applications.

This package holds the desktop program lanyard, the command line program
lanyardctl, the library they share, and a demo provider to try them on.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"Headers and CMake package of the library behind Lanyard, for Qt programs that
want to link accounts without its window.")

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME lanyard)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/lib)
# Loaded at run time, so that dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS
    "libsecret-1-0, libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, xdg-utils, qt6-wayland, dbus-user-session | dbus-x11")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS "bash-completion")
# CPack's own shlibs file comes with maintainer scripts that call ldconfig, which a trigger does better.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/conffiles
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/shlibs
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/triggers)

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME lanyard-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "lanyard (= ${PROJECT_VERSION}), qt6-base-dev (>= 6.4), qcoro-qt6-dev")

include(CPack)
