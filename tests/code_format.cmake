# Every source file stands as clang-format 14 writes it; another version would write some of them otherwise.
find_program(CLANG_FORMAT NAMES clang-format-14)
if(NOT CLANG_FORMAT)
  message(STATUS "clang-format-14 is not here: the format is not looked at")
  return()
endif()
file(GLOB_RECURSE files RELATIVE ${SOURCE}
  ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp ${SOURCE}/models/*.h ${SOURCE}/models/*.cpp ${SOURCE}/server/*.h ${SOURCE}/server/*.cpp
  ${SOURCE}/storage/*.h ${SOURCE}/storage/*.cpp ${SOURCE}/sync/*.h ${SOURCE}/sync/*.cpp ${SOURCE}/tests/*.h ${SOURCE}/tests/*.cpp
  ${SOURCE}/ui/*.h ${SOURCE}/ui/*.cpp)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror ${files} WORKING_DIRECTORY ${SOURCE} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(result)
  string(REGEX MATCHALL "[^\n]*error: code should be clang-formatted" faults "${errors}")
  list(TRANSFORM faults REPLACE ":.*" "")
  list(REMOVE_DUPLICATES faults)
  list(JOIN faults "\n  " faults)
  message(FATAL_ERROR "Run scripts/format; not as clang-format writes them:\n  ${faults}")
endif()
