# SPDX-License-Identifier: GPL-3.0-or-later
# One CMake library a room. A room's headers are found only through its own target, as
# "room/header.h", so an include of a room that is not linked does not compile.

# tapledger_room(NAME SOURCES ... ROOMS <rooms it may see> LIBRARIES <outside libraries> PRECOMPILE <see CompilerSetup>)
function(tapledger_room name)
    cmake_parse_arguments(ROOM "" "PRECOMPILE" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    set(include_root "${CMAKE_BINARY_DIR}/rooms/${name}")
    file(MAKE_DIRECTORY "${include_root}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}/${name}" "${include_root}/${name}" SYMBOLIC)
    list(TRANSFORM ROOM_SOURCES PREPEND "${name}/")
    add_library(tapledger_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(tapledger_${name} PUBLIC "${include_root}")
    list(TRANSFORM ROOM_ROOMS PREPEND "tapledger_")
    target_link_libraries(tapledger_${name} PUBLIC ${ROOM_ROOMS} ${ROOM_LIBRARIES} PRIVATE tapledger_options)
    if(NOT ROOM_PRECOMPILE)
        set(ROOM_PRECOMPILE standard)
    endif()
    tapledger_precompile(tapledger_${name} ${ROOM_PRECOMPILE})
endfunction()
