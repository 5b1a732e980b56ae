# ./dev bench: measures. Read by ./dev.
# shellcheck shell=bash
# shellcheck disable=SC2154  # root, build and the like are set by ./dev

command_bench() {
    local json='' size='' rivals='' pictures=''
    local -a rows_named=()
    while (($#)); do
        case $1 in
        --json)
            [[ -n ${2:-} ]] || wrong_use "bench: --json needs a file"
            json=$(given_path "$2")
            shift
            ;;
        --chart)
            [[ -n ${2:-} && -n ${3:-} ]] || wrong_use "bench: --chart needs figures and a file to write"
            python3 "$root/packaging/dev/chart.py" "$(given_path "$2")" "$(given_path "$3")"
            return
            ;;
        --size)
            [[ ${2:-} == [SML] ]] || wrong_use "bench: --size is S, M or L"
            size=$2
            shift
            ;;
        --rivals) rivals=yes ;;
        --pictures)
            [[ -n ${2:-} ]] || wrong_use "bench: --pictures needs a folder"
            pictures=$(given_path "$2")
            shift
            ;;
        -*) wrong_use "bench: unknown option $1" ;;
        *) rows_named+=("$1") ;;
        esac
        shift
    done
    [[ -z $pictures || -n $rivals ]] || wrong_use "bench: --pictures goes with --rivals"
    [[ -z $rivals || (-z $size && ${#rows_named[@]} == 0) ]] ||
        wrong_use "bench: --rivals measures all its rows"
    need_packages "${build_packages[@]}" "${screen_packages[@]}" "${test_packages[@]}"
    prepare_synapse
    if [[ -n $rivals ]]; then
        measure_rivals "$json" "$pictures"
        return
    fi
    build_targets all
    choose_rows "$size" "${rows_named[@]}"
    if [[ -n $json ]]; then
        measure | tee "$json"
    else
        measure
    fi
}

# choose_rows SIZE [NAMES]: sets window_rows, sync_rows and package_rows, what each part measures.
choose_rows() {
    local wanted_size=$1 name size
    shift
    local -A wanted=()
    for name in "$@"; do wanted[$name]=yes; done
    window_rows=() sync_rows=() package_rows=()
    local part
    while read -r name size part; do
        local -n rows=${part}_rows
        if [[ -n ${wanted[$name]:-} ]]; then
            rows+=("$name")
            unset "wanted[$name]"
        elif (($# == 0)) && [[ -z $wanted_size || $wanted_size == "$size" ]]; then
            rows+=("$name")
        fi
    done < <("$bench/bench_parvis" --list | sed 's/$/ window/'
        "$bench/bench_sync" --list | sed 's/$/ sync/'
        echo "deb_size S package")
    ((${#wanted[@]} == 0)) || wrong_use "bench: no such row: ${!wanted[*]}; there are:
$("$bench/bench_parvis" --list) $("$bench/bench_sync" --list) deb_size"
}

measure() {
    # Always the same screen, so that figures of different machines compare.
    ((${#window_rows[@]} == 0)) ||
        on_screen --size 3840x2160 "$root/tests/bench/with_keychain.sh" "$bench/bench_parvis" "${window_rows[@]}"
    ((${#sync_rows[@]} == 0)) || "$bench/bench_sync" "${sync_rows[@]}"
    ((${#package_rows[@]} == 0)) || measure_package
}

# measure_rivals JSON PICTURES: next to other clients; a file and a folder to write, or ''.
measure_rivals() {
    [[ -z ${PARVIS_SYNAPSE_MISSING:-} ]] || die "$PARVIS_SYNAPSE_MISSING"
    build_targets parvis parvisctl
    exec python3 "$root/tests/bench/rivals.py" --parvis "$app" --parvisctl "$build/src/ctl/parvisctl" \
        ${1:+--json "$1"} ${2:+--pictures "$2"}
}

measure_package() {
    if ! command -v dpkg-deb >/dev/null; then
        echo '{"name":"deb_size","skipped":"no dpkg here"}'
        return
    fi
    command_package deb >&2
    local -a packages=("$root"/build/package/*.deb)
    python3 - "${packages[-1]}" <<'END'
import json, os, sys
size = round(os.path.getsize(sys.argv[1]) / 1e6, 3)
print(json.dumps({"goal": 10, "met": size <= 10, "n": 1, "name": "deb_size", "unit": "MB", "value": size},
                 separators=(",", ":")))
END
}
