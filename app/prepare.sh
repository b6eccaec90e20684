# SPDX-FileCopyrightText: 2026 The Raatihuone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/run, tests/run and .ci/run share: the lists of packages, installing them, building.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# To build the programs and to run them.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qt6-wayland
    libqpdf-dev libsodium-dev libsqlite3-dev libicu-dev
    fonts-noto-core bootstrap-icons
)
# To build and run the tests.
# shellcheck disable=SC2034
test_packages=(
    catch2 librapidcheck-dev
    sqlite3 qpdf python3 util-linux xvfb xauth
    dbus at-spi2-core python3-gi gir1.2-atspi-2.0
)
# To check the sources.
# shellcheck disable=SC2034
check_packages=(
    git clang-format clang-tidy clazy shellcheck desktop-file-utils
)

# File names have letters like ä also where no locale is set.
if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then
    export LC_ALL=C.UTF-8
fi

fail() {
    printf 'raatihuone: %s\n' "$*" >&2
    exit 1
}

# Prints which of the given packages are not installed.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

# Runs apt-get as root; fails where that is not allowed.
apt_get() {
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || return 1
        [[ -t 0 ]] || sudo -n true 2>/dev/null || return 1
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Installs what is missing of the given packages; without the right to, says what to ask for.
require_packages() {
    command -v dpkg-query >/dev/null || return 0 # no Debian: CMake says what it does not find
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    echo "To be installed: ${missing[*]}"
    local install=(install --yes --no-install-recommends "${missing[@]}")
    apt_get "${install[@]}" 2>/dev/null && return
    apt_get update && apt_get "${install[@]}" && return
    fail "packages are missing; ask an administrator to run this line:
apt-get update && apt-get install --yes --no-install-recommends ${missing[*]}"
}

# Prints what a build is made from: the place, the versions of the packages, and each file with size and time.
build_inputs() { # programs|tests
    local folders=(app core ui resources translations)
    [[ $1 == tests ]] && folders+=(tests)
    echo "$root"
    dpkg-query -W "${build_packages[@]}" 2>/dev/null || true
    (cd "$root" && find CMakeLists.txt CMakePresets.json "${folders[@]}" -type f -printf '%p %s %T@\n' | sort)
}

# Prints what a build has made, each program with size and time.
build_outputs() { # PRESET programs|tests
    local folders=(bin)
    [[ $2 == tests ]] && folders+=(tests)
    (cd "$root/build/$1" && find CMakeCache.txt build.ninja -printf '%p\n' &&
        find "${folders[@]}" -maxdepth 1 -type f -perm -u+x -printf '%p %s %T@\n' | sort) 2>/dev/null || true
}

# Whether nothing that a build is made from, or has made, has changed since it ended.
is_built() { # PRESET programs|tests
    local stamp="$root/build/$1/built-$2"
    [[ -f $stamp ]] && cmp -s "$stamp" <(build_inputs "$2" && build_outputs "$1" "$2")
}

# Builds the programs of a preset, or its programs and tests; starts no tool when nothing has changed.
build() { # PRESET programs|tests
    local preset=$1 scope=$2 folder="$root/build/$1" kind
    is_built "$preset" "$scope" && return
    echo "Building Raatihuone ($preset) …"
    local -A inputs=([programs]="$(build_inputs programs)" [tests]="$(build_inputs tests)")
    rm -f "$folder"/built-*
    local options=(--preset "$preset" -D RAATIHUONE_TESTS="$([[ $scope == tests ]] && echo ON || echo OFF)")
    # A tree that was moved or copied keeps a cache that points to its old place.
    grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" || options+=(--fresh)
    (cd "$root" && cmake "${options[@]}" && cmake --build --preset "$preset") || fail "the build failed"
    for kind in programs "$scope"; do
        { printf '%s\n' "${inputs[$kind]}" && build_outputs "$preset" "$kind"; } >"$folder/built-$kind"
    done
}
