# SPDX-License-Identifier: GPL-3.0-or-later
# tapledger_embed_migrations(TARGET FOLDER): compiles FOLDER/{sqlite,postgres}/NNNN_name.sql into TARGET, as
# storage/migrations.h shows them.
function(tapledger_embed_migrations target folder)
    set(generated "// made from ${folder}\n#include \"storage/migrations.h\"\n\nnamespace tapledger\n{\nnamespace\n{\n")
    foreach(dialect sqlite postgres)
        string(APPEND generated "constexpr MigrationScript k_${dialect}[] = {\n")
        file(GLOB files CONFIGURE_DEPENDS "${folder}/${dialect}/*.sql")
        list(SORT files)
        foreach(file ${files})
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
            get_filename_component(name "${file}" NAME_WE)
            string(REGEX MATCH "^0*([0-9]+)_(.+)$" matched "${name}")
            file(READ "${file}" sql)
            string(APPEND generated "    {${CMAKE_MATCH_1}, \"${CMAKE_MATCH_2}\", R\"__sql__(${sql})__sql__\"},\n")
        endforeach()
        string(APPEND generated "};\n")
    endforeach()
    string(APPEND generated "} // namespace\n\nstd::span<const MigrationScript> migrationScripts(Dialect dialect)\n{\n"
        "    if (dialect == Dialect::Sqlite)\n        return k_sqlite;\n    return k_postgres;\n}\n\n} // namespace tapledger\n")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_migrations.cpp")
    file(CONFIGURE OUTPUT "${output}" CONTENT "${generated}" @ONLY)
    target_sources(${target} PRIVATE "${output}")
endfunction()
