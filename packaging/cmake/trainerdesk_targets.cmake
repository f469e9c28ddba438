# Settings that every target shares, and the one way to declare a library, a program and a test.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths relative to the source make hits possible between checkouts.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT APPLE AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
if(TRAINERDESK_SANITIZE)
  list(JOIN TRAINERDESK_SANITIZE "," sanitizers)
  add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${sanitizers})
endif()

# What nearly every file includes is compiled once a target. Headers named here are still included where they are used:
# a build without precompiled headers (-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON) must work.
set(TRAINERDESK_PCH_CORE <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QMap> <QObject> <QRegularExpression>
  <QSet> <QString> <QStringList> <QTimeZone> <QVariant>
  <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <unordered_map> <variant> <vector> <tl/expected.hpp>)
set(TRAINERDESK_PCH_DESK <QSqlQuery> "${CMAKE_CURRENT_SOURCE_DIR}/models/entities/all.h" "${CMAKE_CURRENT_SOURCE_DIR}/storage/store.h")
set(TRAINERDESK_PCH_WIDGETS <QApplication> <QBoxLayout> <QComboBox> <QKeyEvent> <QLabel> <QLocale> <QMenu> <QMouseEvent>
  <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTimer>)

function(trainerdesk_settings target)
  if(CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(${target} PRIVATE -fpch-preprocess) # or ccache passes files with a precompiled header by
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive-)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
  endif()
  if(TRAINERDESK_WERROR)
    # g++ 12 sees uninitialised values in std::optional that are none: it warns, but does not fail the build.
    target_compile_options(${target} PRIVATE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>
      $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
  endif()
endfunction()

# Every .cpp and .h of a folder belongs to the folder's target (why: docs/decisions/0001-build.md).
function(trainerdesk_library target)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(ARGN)
    list(FILTER sources EXCLUDE REGEX "${ARGN}")
  endif()
  add_library(${target} STATIC ${sources})
  trainerdesk_settings(${target})
  target_precompile_headers(${target} PRIVATE ${TRAINERDESK_PCH_CORE})
endfunction()

function(trainerdesk_program target folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
  add_executable(${target} ${sources})
  trainerdesk_settings(${target})
  target_precompile_headers(${target} PRIVATE ${TRAINERDESK_PCH_CORE} ${TRAINERDESK_PCH_DESK})
endfunction()

# One test program a folder; its tests run as separate CTest cases, so that they run in parallel.
function(trainerdesk_test name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
  if(NOT sources)
    return()
  endif()
  if("ui" IN_LIST ARGN)
    list(APPEND sources ${CMAKE_CURRENT_SOURCE_DIR}/support/main_widgets.cpp)
  else()
    list(APPEND sources ${CMAKE_CURRENT_SOURCE_DIR}/support/main_core.cpp)
  endif()
  add_executable(${name} ${sources})
  trainerdesk_settings(${name})
  target_link_libraries(${name} PRIVATE test_support GTest::gmock ${ARGN})
  target_precompile_headers(${name} PRIVATE ${TRAINERDESK_PCH_CORE} <gmock/gmock.h> <gtest/gtest.h>)
  if(NOT "server_core" IN_LIST ARGN AND NOT "models" IN_LIST ARGN)
    target_precompile_headers(${name} PRIVATE ${TRAINERDESK_PCH_DESK})
  endif()
  if("ui" IN_LIST ARGN)
    target_precompile_headers(${name} PRIVATE ${TRAINERDESK_PCH_WIDGETS} <QTest>)
  endif()
  set_target_properties(${name} PROPERTIES UNITY_BUILD_BATCH_SIZE 6)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # A fixture in an anonymous namespace is right in a test; only a unity build makes its file an included one.
    target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()
