# SPDX-License-Identifier: GPL-3.0-or-later
# tapledger_embed_files(TARGET HEADER FUNCTION FILES...): compiles the files into TARGET as
# `std::string_view FUNCTION(std::string_view name)`, which HEADER declares in the namespace tapledger; empty for a name
# that is not there.
function(tapledger_embed_files target header function)
    string(CONCAT generated "#include \"${header}\"\n\nnamespace tapledger {\n\n"
        "std::string_view ${function}(std::string_view name)\n{\n")
    foreach(file ${ARGN})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        get_filename_component(name "${file}" NAME)
        file(READ "${file}" text)
        string(APPEND generated "    if (name == \"${name}\")\n        return R\"__file__(${text})__file__\";\n")
    endforeach()
    string(APPEND generated "    return {};\n}\n\n} // namespace tapledger\n")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_${function}.cpp")
    file(GENERATE OUTPUT "${output}" CONTENT "${generated}")
    # The standard asks compilers for 65,536 characters only; ours take any number.
    set_source_files_properties("${output}" PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
    target_sources(${target} PRIVATE "${output}")
endfunction()
