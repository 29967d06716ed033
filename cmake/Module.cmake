# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

# A module is one folder of wizard/: a static library whose headers others include as "module/Header.h".
# Each header is reachable through a forwarding header that only targets which link the module can see,
# so an include that points upwards does not build.
#
#   add_module(NAME [FOLDER folder] SOURCES file… USES target…)
#
# FOLDER is for the second library of a folder, for example the part that needs QtGui.
function(add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 MODULE "" "FOLDER" "SOURCES;USES")
  if(NOT MODULE_FOLDER)
    set(MODULE_FOLDER ${name})
  endif()
  add_library(${name} STATIC ${MODULE_SOURCES})
  set(forwarding "${PROJECT_BINARY_DIR}/include/${name}")
  foreach(header IN LISTS MODULE_SOURCES)
    if(header MATCHES "\\.h$")
      # By a relative path, so that folders that hold the same sources build the same and share a compiler cache.
      file(RELATIVE_PATH original "${forwarding}/${MODULE_FOLDER}" "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
      file(CONFIGURE OUTPUT "${forwarding}/${MODULE_FOLDER}/${header}"
        CONTENT "#include \"${original}\"\n" @ONLY)
    endif()
  endforeach()
  target_include_directories(${name} PUBLIC "${forwarding}")
  target_link_libraries(${name} PUBLIC ${MODULE_USES})
endfunction()
