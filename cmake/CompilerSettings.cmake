# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

# Language, warnings and hardening, the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(FUZZ "Build the fuzz targets for libFuzzer, which comes with Clang" OFF)
option(COVERAGE "Build with coverage counters" OFF)
set(CMAKE_COMPILE_WARNING_AS_ERROR ${WARNINGS_AS_ERRORS})

add_compile_definitions(
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  add_compile_options(/W4 /permissive- /utf-8)
  add_link_options($<$<CONFIG:Release>:/guard:cf>)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wconversion -Wnull-dereference -Wimplicit-fallthrough)
  # GCC, when it optimises, takes every QPointer for a null pointer.
  add_compile_options("$<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-null-dereference>")
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_program(MOLD mold)
    if(MOLD)
      add_link_options(-fuse-ld=mold)
    endif()
    # FORTIFY needs optimisation; some distributions' compilers define it already.
    set(hardened "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
    add_compile_options("$<${hardened}:-fstack-protector-strong;-fstack-clash-protection>"
      "$<${hardened}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-D_GLIBCXX_ASSERTIONS>")
    add_link_options("$<${hardened}:LINKER:-z,relro,-z,now,-z,noexecstack,--as-needed>")
  endif()
  # Without this check CMake compiles with -fPIE and yet links without -pie.
  include(CheckPIESupported)
  check_pie_supported()
endif()

if(SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(COVERAGE)
  add_compile_options(--coverage -O0)
  add_link_options(--coverage)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What it takes to cache what is compiled with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE}")
endif()
add_compile_definitions(PROJECT_VERSION="${PROJECT_VERSION}")
