# SPDX-License-Identifier: GPL-3.0-or-later
# tapledger_embed_sql(TARGET FILE CONSTANT): compiles FILE into TARGET, as `extern const std::string_view CONSTANT`.
function(tapledger_embed_sql target file constant)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" sql)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${constant}.cpp")
    file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT "// made from ${file}\n#include <string_view>\n\nnamespace tapledger\n{\n\
extern const std::string_view ${constant};\nconst std::string_view ${constant} = R\"__sql__(${sql})__sql__\";\n} // namespace tapledger\n")
    target_sources(${target} PRIVATE "${output}")
endfunction()
