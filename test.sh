#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs the tests.
#   ./test.sh                  everything, under AddressSanitizer and UndefinedBehaviorSanitizer
#   ./test.sh --fast           everything, without sanitizers
#   ./test.sh --tsan           the ingestion core under ThreadSanitizer
#   ./test.sh --fuzz SECONDS   every fuzz target for so long
#   ./test.sh --coverage       everything, then the line coverage of core/
#   ./test.sh --lint           formatting and clang-tidy
# Further words go to ctest: ./test.sh --fast -R storage
set -eu
cd "$(dirname "$0")"

# LeakSanitizer up to GCC 13 and LLVM 16 takes a thread's dynamic TLS block for one of glibc 2.24, which had a header, when
# its address happens to end in 010, reads an address from there, and dies of it at the end of a test that passed. Blocks
# it does not follow cannot mislead it (google/sanitizers, sanitizer_tls_get_addr.cpp).
export ASAN_OPTIONS="intercept_tls_get_addr=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}"

mode=${1:---asan}
case $mode in
--fast | --tsan | --fuzz | --coverage | --lint | --asan) [ $# -eq 0 ] || shift ;;
*) mode=--asan ;;
esac

# build PRESET [TARGET...]
build() {
    preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@"
    else
        cmake --build --preset "$preset"
    fi
}

run_tests() {
    preset=$1
    shift
    # In CI every test runs even after a failure; what failed is printed in full. One more than there are cores: many wait
    # for processes that they stopped or started.
    ctest --test-dir "build/$preset" -j "$(($(nproc) + 1))" --output-on-failure --no-tests=error "$@"
}

case $mode in
--asan)
    packaging/install-packages.sh build test
    build asan
    run_tests asan "$@"
    ;;
--fast)
    packaging/install-packages.sh build test
    build dev
    run_tests dev "$@"
    ;;
--tsan)
    packaging/install-packages.sh build test
    build tsan tsan_tests
    # QtTest runs a watchdog thread of its own whose locks, inside the uninstrumented Qt library, look like races. What is
    # called from such libraries is not judged; every access of ours is.
    TSAN_OPTIONS="halt_on_error=1 ignore_noninstrumented_modules=1" run_tests tsan -L core "$@"
    ;;
--fuzz)
    packaging/install-packages.sh build fuzz
    build fuzz
    tests/fuzz/run.sh "${1:-60}"
    ;;
--coverage)
    packaging/install-packages.sh build test coverage
    build coverage
    run_tests coverage "$@"
    gcovr --root . --filter core/ --exclude-unreachable-branches --exclude-throw-branches --print-summary --sort-percentage build/coverage
    ;;
--lint)
    packaging/install-packages.sh build test lint
    git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror
    build dev
    git ls-files 'core/*.cpp' 'app/*.cpp' 'verify/*.cpp' | xargs -P "$(nproc)" -n 1 clang-tidy-14 -p build/dev --quiet
    echo "formatting and clang-tidy: clean"
    ;;
esac
