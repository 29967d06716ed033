# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

# With PRECOMPILED_HEADERS, Qt's headers are read once for all modules and tests instead of some hundred times,
# which halves a build from nothing. It is off by default, so that a file that forgets an include is found.
option(PRECOMPILED_HEADERS "Compile Qt's headers once, for a quick build from nothing" OFF)
if(PRECOMPILED_HEADERS AND NOT MSVC)
  # The lines of a backtrace, and no variables, which take a fifth of the time.
  add_compile_options(-g1)
endif()

# To be called last, when all targets are there.
function(precompile_headers)
  if(NOT PRECOMPILED_HEADERS)
    return()
  endif()
  set(standard <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant>)
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled.cpp" CONTENT "")
  foreach(module Core Widgets)
    add_library(precompiled-${module} STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(precompiled-${module} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(precompiled-${module} PRIVATE Qt6::${module})
    target_precompile_headers(precompiled-${module} PRIVATE ${standard} <Qt${module}/Qt${module}>)
  endforeach()
  _reuse_precompiled_headers("${PROJECT_SOURCE_DIR}")
endfunction()

function(_reuse_precompiled_headers folder)
  get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(one IN LISTS folders)
    _reuse_precompiled_headers("${one}")
  endforeach()
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND NOT target MATCHES "^precompiled-")
      get_target_property(uses ${target} LINK_LIBRARIES)
      if("${uses}" MATCHES "(^|;)(Qt6::Widgets|widgets|dialogs|pages|wizard-ui)(;|$)")
        target_precompile_headers(${target} REUSE_FROM precompiled-Widgets)
      else()
        target_precompile_headers(${target} REUSE_FROM precompiled-Core)
      endif()
    endif()
  endforeach()
endfunction()
