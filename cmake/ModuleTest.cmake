# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

# What the servers of all tests were asked, for ServedRequestsTest to judge at the end.
set(SERVED_REQUESTS "${PROJECT_BINARY_DIR}/Testing/served-requests")

# One test program, made from NAME.cpp and run as it is, without a display unless it brings its own.
#
#   add_module_test(NAME [SERVES_NOTHING] [SOURCES file…] USES target… [RUNNER command…])
#
# RUNNER puts a command before the test's, for example one that starts a session bus with a keyring.
# SERVES_NOTHING is for a test that uses the simulated tenant, but not as a server.
function(add_module_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "SERVES_NOTHING" "" "SOURCES;USES;RUNNER")
  add_executable(${name} ${name}.cpp ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_USES})
  # What moc makes of a test stands in the test; this file is empty, and reading Qt's headers for it takes longer
  # than anything else in it.
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${name} COMMAND ${TEST_RUNNER} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;MIMECAST_SANDBOX_RECORD=${SERVED_REQUESTS}"
    TIMEOUT 300)
  if(NOT TEST_SERVES_NOTHING AND "${TEST_USES};${TEST_SOURCES}" MATCHES "sandbox|mimecast-peers|test-server")
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED served-requests)
  endif()
endfunction()
