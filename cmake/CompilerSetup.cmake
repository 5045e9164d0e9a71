# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(TAPLEDGER_WERROR "Treat warnings as errors" ON)
option(TAPLEDGER_FUZZ "Build the libFuzzer targets instead of the tests (clang only)" OFF)
option(TAPLEDGER_COVERAGE "Instrument for line coverage" OFF)
set(TAPLEDGER_SANITIZE "" CACHE STRING "Value for -fsanitize=, for example address,undefined or thread")

find_program(CCACHE ccache)
if(CCACHE)
    # Without this sloppiness ccache does nothing for sources that use a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

# A third of the time of the usual linker, and there are more than a hundred programs of tests.
find_program(LLD ld.lld)
if(LLD)
    add_link_options(-fuse-ld=lld)
endif()

# What every target of this project is compiled with.
add_library(tapledger_options INTERFACE)
target_compile_options(tapledger_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Woverloaded-virtual
    -Wconversion -Wsign-conversion -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
    $<$<BOOL:${TAPLEDGER_WERROR}>:-Werror>
    # false alarms inside libstdc++ and Boost at -O2
    $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
)
target_compile_definitions(tapledger_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BOOST_ASIO_NO_DEPRECATED
    TAPLEDGER_VERSION="${PROJECT_VERSION}")

# For all rooms, as pcsclite wants it: Clang refuses a precompiled header that was compiled without.
add_compile_options(-pthread)

if(TAPLEDGER_SANITIZE)
    add_compile_options(-fsanitize=${TAPLEDGER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TAPLEDGER_SANITIZE})
endif()
if(TAPLEDGER_SANITIZE STREQUAL "thread")
    # ThreadSanitizer does not understand fences. Asio's are for completion handlers without a lock; the locks of its
    # scheduler, which order the rest, stay.
    add_compile_definitions(BOOST_ASIO_DISABLE_FENCED_BLOCK)
endif()
if(TAPLEDGER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(TAPLEDGER_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()

# tapledger_unoptimised(TARGET): where sanitizers watch, optimising screens, doors, commands and tests costs a third to a half
# of their compile time and gains nothing. Fuzz targets need the speed.
function(tapledger_unoptimised target)
    if(TAPLEDGER_SANITIZE AND NOT TAPLEDGER_FUZZ)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# tapledger_precompile(TARGET NAME): TARGET reads cmake/precompiled/NAME.h first, compiled once for all targets that name
# it: a fifth of a build's time. Of one NAME the first target makes it; the others must be compiled with the same options.
set(CMAKE_PCH_WARN_INVALID OFF)
function(tapledger_precompile target name)
    get_property(maker GLOBAL PROPERTY tapledger_precompiled_${name})
    if(maker)
        target_precompile_headers(${target} REUSE_FROM ${maker})
    else()
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled/${name}.h")
        set_property(GLOBAL PROPERTY tapledger_precompiled_${name} ${target})
    endif()
endfunction()
