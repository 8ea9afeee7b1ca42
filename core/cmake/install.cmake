# What `cmake --install` leaves. Each file finds the others from where it lies itself, so the whole may be moved.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(generated ${CMAKE_CURRENT_BINARY_DIR}/package)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/contact_cost)
set(development COMPONENT contact_cost_development)
set(runtime COMPONENT contact_cost_runtime)

# The library and its headers.
install(TARGETS contact_cost EXPORT contact_cost-targets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} ${development}
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY include/ ${CMAKE_CURRENT_BINARY_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} ${development}
  FILES_MATCHING PATTERN "*.h")

# find_package(contact_cost). Before 1.0 a minor version may break its users.
configure_package_config_file(cmake/contact_cost-config.cmake.in ${generated}/contact_cost-config.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${generated}/contact_cost-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${generated}/contact_cost-config.cmake ${generated}/contact_cost-config-version.cmake
  DESTINATION ${package_folder} ${development})
install(EXPORT contact_cost-targets NAMESPACE contact_cost:: DESTINATION ${package_folder} ${development})

# pkg-config. The folders may have been given absolute, and are made relative here.
set(pkgconfig_folder ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH prefix_from_here ${pkgconfig_folder} ${CMAKE_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" prefix_from_here ${prefix_from_here})
file(RELATIVE_PATH include_from_prefix ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
file(RELATIVE_PATH lib_from_prefix ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_LIBDIR})
configure_file(cmake/contact_cost.pc.in ${generated}/contact_cost.pc @ONLY)
install(FILES ${generated}/contact_cost.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig ${development})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} ${development})
if(CONTACT_COST_PROGRAM)
  install(TARGETS contact-cost RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} ${runtime})
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} ${runtime})
endif()
