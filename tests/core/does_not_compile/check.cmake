# cmake -DCOMPILER=... -DINCLUDE=... -DSOURCE=... -DMESSAGE=... -P check.cmake
#
# Passes when SOURCE compiles with GOOD defined, and without it fails for the reason that MESSAGE names.
set(ENV{LC_ALL} C)
set(command ${COMPILER} -std=c++20 -fsyntax-only -I${INCLUDE} ${SOURCE})

execute_process(COMMAND ${command} -DGOOD RESULT_VARIABLE good ERROR_VARIABLE output)
if(NOT good EQUAL 0)
  message(FATAL_ERROR "does not compile even with GOOD defined:\n${output}")
endif()

execute_process(COMMAND ${command} RESULT_VARIABLE bad ERROR_VARIABLE output)
if(bad EQUAL 0)
  message(FATAL_ERROR "compiles, and must not")
endif()
string(FIND "${output}" "${MESSAGE}" found)
if(found EQUAL -1)
  message(FATAL_ERROR "does not compile, but does not say ${MESSAGE}:\n${output}")
endif()
