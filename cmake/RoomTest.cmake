# One test program, made from NAME.cpp and run as it is, without a display unless it brings its own.
#
#   add_room_test(NAME [SOURCES file…] USES target… [RUNNER command…])
#
# RUNNER puts a command before the test's, for example one that starts a session bus with a keyring.
function(add_room_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "SOURCES;USES;RUNNER")
  add_executable(${name} ${name}.cpp ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_USES})
  add_test(NAME ${name} COMMAND ${TEST_RUNNER} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
    TIMEOUT 300)
endfunction()
