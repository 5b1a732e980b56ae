# Packages: what each job needs, and how it comes onto this machine. Read by ./dev.
# shellcheck shell=bash
# shellcheck disable=SC2154  # root, build and the like are set by ./dev
# shellcheck disable=SC2034  # the lists are used by ./dev

build_packages=(
    g++ cmake ninja-build pkg-config ccache lld python3
    qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl1-mesa-dev
    qtkeychain-qt6-dev libsecret-1-0 libsodium-dev libsqlite3-dev
    libcmark-gfm-dev libcmark-gfm-extensions-dev libstemmer-dev
    fonts-inter fonts-noto-color-emoji
)
screen_packages=(xvfb xauth openbox imagemagick x11-utils dbus dbus-daemon fonts-noto-core)
test_packages=(gnome-keyring at-spi2-core python3-pyatspi python3-venv xdotool)
node_packages=(nodejs npm)
check_packages=(git python3 clang-format-19 clang-tidy-19 qt6-l10n-tools)

# Synapse comes from PyPI; a test server needs no extras.
synapse_requirement='matrix-synapse[url-preview]>=1.100,<2'

# need_packages PACKAGES: installs those that are missing. Asks the package database each time: it
# takes milliseconds, and a build folder carried to another machine tells no lies.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        need_packages_elsewhere
        return
    fi
    local -a missing=()
    local package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    say "Installing ${missing[*]}"
    local -a as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "neither root nor sudo; install by hand: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    local -a install=("${as_root[@]}" apt-get install -y -qq -o Dpkg::Use-Pty=0
        --no-install-recommends "${missing[@]}")
    if ! apt_knows "${missing[@]}" || ! "${install[@]}" </dev/null; then
        "${as_root[@]}" apt-get update -qq </dev/null
        "${install[@]}" </dev/null || die "could not install ${missing[*]}"
    fi
}

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# False when the package lists have no candidate for one of them, as on a machine just set up.
apt_knows() {
    local package
    for package in "$@"; do
        apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]' || return 1
    done
}

# Systems whose packages this script does not install: it says once what to install, and goes on;
# CMake names whatever is still missing.
need_packages_elsewhere() {
    [[ -z ${parvis_told_packages:-} ]] || return 0
    parvis_told_packages=yes
    command -v cmake >/dev/null && command -v ninja >/dev/null && [[ -d $build ]] && return 0
    say "This system's packages are yours to install; Parvis needs:"
    case $(uname -s) in
    Darwin)
        echo "  xcode-select --install
  brew install cmake ninja ccache pkgconf qt qtkeychain libsodium sqlite cmark-gfm snowball" ;;
    MINGW* | MSYS* | CYGWIN*)
        echo "  Visual Studio 2022 with C++, CMake, Ninja, and vcpkg (https://vcpkg.io); then, in its prompt:
  cmake --preset release -DCMAKE_TOOLCHAIN_FILE=%VCPKG_ROOT%/scripts/buildsystems/vcpkg.cmake
  vcpkg.json lists the libraries, and vcpkg builds them at that first call." ;;
    *)
        if command -v dnf >/dev/null; then
            echo "  sudo dnf install gcc-c++ cmake ninja-build pkgconf ccache lld qt6-qtbase-devel \\
    qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qtpdf-devel qt6-qttools-devel qt6-linguist \\
    qt6-qttranslations qtkeychain-qt6-devel libsodium-devel sqlite-devel cmark-gfm-devel libstemmer-devel libsecret \\
    xorg-x11-server-Xvfb openbox ImageMagick xwininfo dbus-daemon gnome-keyring at-spi2-core npm \\
    rsms-inter-fonts google-noto-color-emoji-fonts clang-tools-extra"
        elif command -v pacman >/dev/null; then
            echo "  sudo pacman -S --needed base-devel cmake ninja ccache lld qt6-base qt6-websockets \\
    qt6-svg qt6-webengine qt6-tools qt6-translations qtkeychain-qt6 libsodium sqlite \\
    cmark-gfm snowball libsecret xorg-server-xvfb openbox imagemagick xorg-xwininfo dbus gnome-keyring at-spi2-core npm \\
    inter-font noto-fonts-emoji clang"
        else
            echo "  a C++23 compiler, CMake 3.25, Ninja, Qt 6.4 (base, websockets, svg, tools; pdf if you like),
  QtKeychain, libsodium, SQLite 3.37, cmark-gfm, libstemmer; for the tests Xvfb, openbox, ImageMagick and npm"
        fi ;;
    esac >&2
}

# Node.js is for the test with matrix-js-sdk alone, which is skipped without it. One that is already there is
# left as it is: Debian's npm would take the place of one from elsewhere.
need_node() {
    command -v npm >/dev/null || command -v node >/dev/null ||
        (need_packages "${node_packages[@]}") ||
        say "The test with matrix-js-sdk will be skipped"
}

# Puts Synapse into a Python environment of its own, once. Sets PARVIS_SYNAPSE_PYTHON for the tests,
# or PARVIS_SYNAPSE_MISSING, the reason that they give when they skip.
prepare_synapse() {
    local stamp=$synapse_venv/.parvis-ready log=$root/build/synapse-venv.log
    export PARVIS_SYNAPSE_PYTHON=$synapse_venv/bin/python
    unset PARVIS_SYNAPSE_MISSING
    local wanted
    wanted="$synapse_requirement on $(python3 --version 2>&1) in $synapse_venv"
    if [[ -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        return
    fi
    say "Preparing Synapse, the Matrix server of the tests (once)"
    rm -rf "$synapse_venv"
    mkdir -p "$root/build"
    if python3 -m venv "$synapse_venv" >"$log" 2>&1 &&
        "$PARVIS_SYNAPSE_PYTHON" -m pip install --quiet --disable-pip-version-check --no-input \
            --retries 2 --timeout 20 "$synapse_requirement" >>"$log" 2>&1 </dev/null; then
        echo "$wanted" >"$stamp"
        return
    fi
    unset PARVIS_SYNAPSE_PYTHON
    export PARVIS_SYNAPSE_MISSING="Synapse could not be installed from PyPI (see build/synapse-venv.log)"
    say "$PARVIS_SYNAPSE_MISSING; its tests will be skipped"
}
