#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# The one entry for developers: builds, runs and checks everything. ./dev.sh help names the commands.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Debian 12's names. Qt loads libsecret at run time.
build_packages=(cmake g++ ninja-build ccache mold qt6-base-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qtkeychain-qt6-dev
    libkainjow-mustache-dev libsodium-dev)
run_packages=(ca-certificates libsecret-1-0 qt6-translations-l10n qt6-wayland
    fonts-dejavu-core)
test_packages=(xvfb dbus gnome-keyring gcr libkf5wallet-bin libqca-qt5-2-plugins libsecret-1-0 libsecret-tools xclip xdotool openbox at-spi2-core
    python3-pyatspi python3-jsonschema fonts-dejavu-core fonts-noto-core chromium cmark-gfm poppler-utils openssl nghttp2-proxy)
lint_packages=(git clang clang-format clang-tidy clazy shellcheck desktop-file-utils appstream reuse)
fuzz_packages=(clang libclang-rt-14-dev)
bench_packages=(curl)
package_packages=(dpkg-dev file)

say() { printf '%s\n' "$*"; }

usage() {
    cat <<'TEXT'
Usage: ./dev.sh COMMAND

  run [OPTION…]    build, and start the wizard in practice mode against a simulated tenant;
                   without a display verify that tenant from the command line and write the report
  test             build, and run all tests
  lint [--all]     check format, code (clang-tidy, clazy), scripts, metadata and licenses: of what
                   differs from the main branch, or of everything
  screenshots DIR  write a picture of every page and state into DIR, light and dark, and of some in high
                   contrast, right to left, at 200 % and 300 %, in the smallest window and as a strip;
                   DIR/index.html shows them all
  fuzz [SECONDS]   give each reader of hostile input random input for so long (default 600)
  bench [RUNS]     measure how long a verification takes, and what it would take with curl (default 11)
  package          make the Debian package in build/release
TEXT
}

on_debian_12() { [[ $(cat /etc/debian_version 2>/dev/null) == 12.* ]]; }

# Which of the packages are not installed.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
            sed -n 's/ installed$//p' | sort -u)
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "To install packages this has to run as root, or sudo has to be there. Missing: ${*: -1}" >&2
        return 1
    fi
}

install_packages() {
    local apt_get=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    say "Installing: $*"
    as_root "${apt_get[@]}" update
    as_root "${apt_get[@]}" install -y --no-install-recommends "$@"
}

# Debian and its relatives of another version name a few packages differently, so nothing is installed there.
name_packages() {
    say "Not installed here, by the names of Debian 12 (some may be named otherwise, and be there):"
    say "  $*"
}

name_tools() {
    local tool missing=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    say "Needed: CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 or newer (with HttpServer, Svg, LinguistTools),"
    say "QtKeychain for Qt 6, libsodium, kainjow-mustache. CMake names the libraries that it does not find."
    ((${#missing[@]} == 0)) || { say "Missing: ${missing[*]}" >&2; return 1; }
}

# Sees to it that the packages are there: installs them on Debian 12, elsewhere says what is missing.
provide() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        name_tools
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if on_debian_12; then
        install_packages "${missing[@]}"
    else
        name_packages "${missing[@]}"
    fi
}

# build PRESET TESTS [TARGET…], TESTS being ON or OFF: with them more programs have to be there.
build() {
    local preset=$1 tests=$2
    shift 2
    cmake --preset "$preset" -DBUILD_TESTING="$tests" && cmake --build --preset "$preset" ${1:+--target "$@"}
}

has_display() { [[ $(uname) != Linux || -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

run() {
    provide "${build_packages[@]}" "${run_packages[@]}"
    build dev OFF active-response-setup active-response-setup-cli mimecast-sandbox
    if has_display; then
        exec build/dev/app/gui/active-response-setup --practice "$@"
    fi
    verify_without_display
}

verify_without_display() {
    local sandbox=build/dev/app/sandbox/mimecast-sandbox report=build/report.html
    local listening credentials pid address
    say "There is no display. Instead of the wizard, the command line verifies the simulated tenant."
    exec {listening}< <(exec "$sandbox")
    pid=$!
    # shellcheck disable=SC2064 # The process of now is meant.
    trap "kill $pid" EXIT
    read -r _ _ address <&"$listening"
    credentials=$(LC_ALL=C "$sandbox" --list)
    sed -n 's/^Client Secret: *//p' <<<"$credentials" |
        build/dev/app/cli/active-response-setup-cli verify --secret-stdin --gateway "$address" \
            --client-id "$(sed -n 's/^Client ID: *//p' <<<"$credentials")" --output "$report"
    say "The report is in $report."
}

run_tests() {
    provide "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    build dev ON
    # Many of them wait for something: one more than there are processors.
    ctest --preset dev -j $(($(nproc) + 1))
}

# lint [--all]: by default what differs from the main branch, or from the last commit on it.
lint() {
    local part failed=0 lint_database=build/lint more_lint_options=()
    provide "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}"
    prepare_lint
    mapfile -t sources < <(sources_to_lint "${1:-}")
    say "lint: ${#sources[@]} source files"
    [[ ${1:-} != --all ]] || join_sources
    for part in format tidy clazy scripts metadata licenses; do
        say "lint: $part"
        "lint_$part" || failed=1
    done
    return "$failed"
}

# A header is linted with the source file beside it.
sources_to_lint() {
    if [[ $1 == --all ]]; then
        git ls-files '*.cpp'
        return
    fi
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse HEAD)
    [[ $base != $(git rev-parse HEAD) ]] || base=$(git rev-parse -q --verify HEAD~1 || echo "$base")
    { git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'; git ls-files -o --exclude-standard '*.cpp' '*.h'; } |
        sed 's/\.h$/.cpp/' | sort -u | while read -r file; do [[ ! -e $file ]] || say "$file"; done
}

# Tells clang-tidy and clazy how each file is compiled, and makes what moc makes, without a build.
prepare_lint() {
    cmake --preset lint -DBUILD_TESTING=ON
    find build/lint -name AutogenInfo.json -print0 |
        xargs -0 -P "$(nproc)" -I {} cmake -E cmake_autogen {} Debug
}

# Puts source files together, so that clang-tidy and clazy read Qt's headers, which takes them most of their time,
# once for up to 40 files. A file whose names another one there has too comes with a later lot. The static analyzer
# looks at single files only, and takes longer than all the rest: it sees what changed, and --all does without it,
# and without the compiler's warnings, which builds show.
join_sources() {
    local queue=("${sources[@]}") lot clashes line flags
    lint_database=$PWD/build/lint/joined
    more_lint_options=('--checks=-clang-analyzer-*,-bugprone-suspicious-include')
    rm -rf "$lint_database"
    mkdir "$lint_database"
    # Each main() gets a name of its own.
    {
        grep -oE -- ' -(std|f|D|I|isystem )[^ ]+' build/lint/compile_commands.json |
            sed 's/^ //; s/^-isystem /-isystem/; s/\\//g' | awk -F= '!seen[$1]++'
        printf '%s\n' '-DJOIN_(a,b)=a##b' '-DJOIN(a,b)=JOIN_(a,b)' '-Dmain=JOIN(main,__COUNTER__)'
    } >"$lint_database/compile_flags.txt"
    mapfile -t flags <"$lint_database/compile_flags.txt"
    sources=()
    while ((${#queue[@]})); do
        sources+=("$lint_database/$((${#sources[@]} + 1)).cpp")
        lot=("${queue[@]:0:40}")
        queue=("${queue[@]:40}")
        printf "#include \"$PWD/%s\"\n" "${lot[@]}" >"${sources[-1]}"
        mapfile -t clashes < <(clang++ "${flags[@]}" -w -fsyntax-only -ferror-limit=0 "${sources[-1]}" 2>&1 |
            sed -n "s|^In file included from ${sources[-1]}:\([0-9]*\):.*|\1|p" | sort -nu)
        # The first one stays in any case, so that what does not compile at all is reported.
        for line in "${clashes[@]}"; do
            ((line > 1)) || continue
            queue+=("${lot[line - 1]}")
            unset "lot[line - 1]"
        done
        printf "#include \"$PWD/%s\"\n" "${lot[@]}" >"${sources[-1]}"
    done
}

# each COMMAND…: runs it for every source file, as many at a time as there are processors.
each() { ((${#sources[@]} == 0)) || printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" "$@"; }

lint_format() { git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror; }
# What Qt generates lies in build/, and is none of ours.
lint_tidy() {
    each clang-tidy -quiet -p "$lint_database" --header-filter="^$PWD/(app|wizard|tests)/" "${more_lint_options[@]}"
}
lint_clazy() {
    each clazy-standalone -p "$lint_database" --checks=level0,level1,no-qstring-ref --extra-arg=-Werror \
        --header-filter="^$PWD/(app|wizard|tests)/"
}
lint_licenses() { reuse lint; }
lint_scripts() { git ls-files -z '*.sh' .ci/run | xargs -0 shellcheck; }
lint_metadata() {
    desktop-file-validate packaging/*.desktop && appstreamcli validate --no-net packaging/*.metainfo.xml
}

# photograph SCALE DIR SUFFIX [OPTION]…
photograph() {
    QT_SCALE_FACTOR=$1 tests/support/with-desktop.sh build/dev/tests/gui/screenshots "${@:2}"
}

screenshots() {
    local directory=${1:?"screenshots DIR: where to write them"} some steps
    steps=01-requirements,04-api-role.permissions,06-api-application.products,07-credentials-refused
    steps+=,07-credentials,09-finding,10-validation-watching,10-validation-deleted
    some=00-welcome,13-welcome-resume,$steps,08-verification-failed,08-verification-warning,12-report-final
    provide "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    build dev ON screenshots
    photograph 1 "$directory" light-100
    photograph 1 "$directory" dark-100 --dark
    photograph 1 "$directory" contrast-100 --high-contrast --only "$some"
    photograph 1 "$directory" reversed-100 --right-to-left --only "$some"
    photograph 1 "$directory" small-100 --small --only "$some"
    photograph 1 "$directory" strip-100 --strip --only "$steps"
    photograph 1 "$directory" strip-dark-100 --strip --dark --only "$steps"
    photograph 2 "$directory" light-200 --only "$some"
    photograph 3 "$directory" light-300 --only "$some"
}

# Keeps what it learned in build/fuzz/corpus; what fails is named, and goes into tests/fuzz/corpus with its mend.
fuzz() {
    local seconds=${1:-600} corpus target failed=0
    provide "${build_packages[@]}" "${run_packages[@]}" "${fuzz_packages[@]}"
    build fuzz ON fuzz-targets
    for corpus in tests/fuzz/corpus/*; do
        target=$(basename "$corpus")
        mkdir -p "build/fuzz/corpus/$target"
        say "fuzz: $target for $seconds s"
        "build/fuzz/tests/fuzz/$target" "build/fuzz/corpus/$target" "$corpus" -max_total_time="$seconds" \
            -timeout=5 -rss_limit_mb=1024 -max_len=16384 -artifact_prefix="build/fuzz/$target-" \
            -print_final_stats=1 >"build/fuzz/$target.log" 2>&1 || { say "Failed: build/fuzz/$target.log"; failed=1; }
        grep -E '^(Done|stat::number_of_executed_units|stat::peak_rss_mb)' "build/fuzz/$target.log" || true
    done
    return "$failed"
}

bench() {
    provide "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${bench_packages[@]}"
    build release ON VerificationBenchmark
    QT_QPA_PLATFORM=offscreen build/release/tests/benchmarks/VerificationBenchmark "$@"
}

package() {
    provide "${build_packages[@]}" "${run_packages[@]}" "${package_packages[@]}"
    build release OFF
    (cd build/release && cpack -G DEB)
}

command=${1:-help}
shift || true
case $command in
    run | lint | screenshots | fuzz | bench | package) "$command" "$@" ;;
    test) run_tests ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
