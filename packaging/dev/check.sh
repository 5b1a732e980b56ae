# ./dev check: what a reviewer need not look for by eye. Read by ./dev.
# shellcheck shell=bash
# shellcheck disable=SC2154  # root, build and the like are set by ./dev

command_check() {
    local mode=changed fix=
    while (($#)); do
        case $1 in
        --all) mode=all ;;
        --fast) mode=fast ;;
        --fix) fix=yes ;;
        *) wrong_use "check: unknown option $1" ;;
        esac
        shift
    done
    need_packages "${check_packages[@]}"
    [[ -z $fix ]] || fix_sources

    local -a failed=()
    local check
    for check in format includes translations scripts; do
        say "Checking $check"
        "check_$check" || failed+=("$check")
    done
    if [[ $mode != fast ]]; then
        say "Checking with clang-tidy ($mode files)"
        check_tidy "$mode" || failed+=(clang-tidy)
    fi
    if ((${#failed[@]})); then
        say "Failed: ${failed[*]}"
        return 1
    fi
    say "All checks passed"
}

fix_sources() {
    say "Formatting, and updating the translation files"
    sources | xargs -0 -r "$(tool clang-format)" -i
    python3 packaging/dev/translations.py update
}

# Every source file of ours, ended by NUL; with an argument those with that ending only.
sources() {
    local folder ending=${1:-}
    for folder in src ui tests; do
        [[ -d $folder ]] || continue
        find "$folder" -type f \( -name "*${ending:-.cpp}" -o -name "*${ending:-.h}" \) -print0
    done | sort -z
}

# Version 19 is the one that all of us format with; elsewhere it may have no number in its name.
tool() { command -v "$1-19" || command -v "$1" || die "$1 is missing"; }

# One line for each file that is not formatted, with its first such place.
check_format() {
    sources | xargs -0 -r "$(tool clang-format)" --dry-run -Werror 2>&1 |
        awk -F: '/code should be clang-formatted/ {
            if (!seen[$1]++) print $1 ":" $2 ": not formatted; ./dev check --fix does it"
            next
        } /: error: / { print }'
}
check_includes() { python3 packaging/dev/check_includes.py; }
check_translations() { python3 packaging/dev/translations.py check; }

check_scripts() {
    command -v shellcheck >/dev/null || return 0 # a help to those who have it
    shellcheck -x dev .ci/run packaging/dev/*.sh tests/dev/*.sh
}

# clang-tidy reads generated headers too, so the tree is built first.
check_tidy() {
    local -a files=()
    mapfile -d '' files < <(if [[ $1 == all ]]; then sources .cpp; else changed_sources; fi)
    if ! ((${#files[@]})); then
        say "No source file changed"
        return
    fi
    need_packages "${build_packages[@]}"
    build_targets all
    # GCC's precompiled header is of no use to clang, which then reads the plain one. The count of
    # warnings that it left out is of no use to anybody.
    # shellcheck disable=SC2016  # for the inner shell
    printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" sh -c 'echo "    $2"; exec "$0" --quiet -p "$1" \
        --extra-arg=-Wno-ignored-gch --extra-arg=-Wno-unknown-warning-option "$2"' \
        "$(tool clang-tidy)" "$build" 2>&1 | sed '/warnings generated\.$/d'
}

# Source files that differ from the main branch, committed or not; without git or a main branch, all.
changed_sources() {
    local base=
    for base in origin/main main; do
        base=$(git merge-base "$base" HEAD 2>/dev/null) && break
    done
    if [[ -z $base ]]; then
        sources .cpp
        return
    fi
    {
        git diff -z --name-only --diff-filter=d "$base" -- 'src/*.cpp' 'ui/*.cpp' 'tests/*.cpp'
        git ls-files -z --others --exclude-standard -- 'src/*.cpp' 'ui/*.cpp' 'tests/*.cpp'
    } | sort -zu
}
