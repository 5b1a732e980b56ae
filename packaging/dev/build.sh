# Configuring and building. Read by ./dev.
# shellcheck shell=bash
# shellcheck disable=SC2154  # root, build and the like are set by ./dev

configure() {
    local -a options=()
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
    fi
    local linker
    if [[ $(uname -s) == Linux ]]; then
        for linker in lld mold; do
            command -v "ld.$linker" >/dev/null || continue
            options+=("-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=$linker" "-DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=$linker")
            break
        done
    fi
    # Once: afterwards ninja itself notices changed CMake files.
    local stamp=$build/.parvis-configured wanted="$root ${options[*]}"
    if [[ -f $build/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        return
    fi
    say "Configuring build/release"
    cmake --preset release "${options[@]}"
    echo "$wanted" >"$stamp"
}

# build_targets TARGETS
build_targets() {
    # Lets ccache see through the precompiled header.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
    configure
    say "Building $*"
    cmake --build "$build" --target "$@"
}
