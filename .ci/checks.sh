# SPDX-FileCopyrightText: 2026 The Raatihuone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The checks of .ci/run that read the sources and build nothing. Each prints what is wrong and then fails.

# The folder for what the checks make; .ci/run removes it.
scratch=$(mktemp -d)

# For each room of core, the rooms it may include from.
declare -A may_include=()
may_include[base]=""
may_include[file]="base"
may_include[catalogue]="${may_include[file]} file"
may_include[edits]="${may_include[catalogue]} catalogue"
may_include[records]="${may_include[edits]} edits"
may_include[rules]="${may_include[records]} records"
for room in sharing formats search figures; do
    may_include[$room]="${may_include[rules]} rules"
done
may_include[reports]="${may_include[figures]} figures"
may_include[actions]="${may_include[reports]} reports sharing formats search"

# Fixtures and pictures may be anything: binary, with other line ends, in other encodings.
fixtures='^(tests/data|resources/screenshots)/'

# Puts the files of the project that git does not ignore into "files".
list_files() {
    local file
    files=()
    while IFS= read -r -d '' file; do
        [[ ! -f $file ]] || files+=("$file")
    done < <(git ls-files -z --cached --others --exclude-standard)
}

# Puts the files whose path matches the first pattern and not the second into "chosen".
choose() { # PATTERN [BUT]
    mapfile -t chosen < <(printf '%s\n' "${files[@]}" | grep -E -- "$1" | grep -vE -- "${2:-^$}")
}

# Counts a broken rule when there is something on standard input, and prints it.
report() { # RULE
    local found
    found=$(cat)
    [[ -n $found ]] || return 0
    printf '%s\n  broken rule: %s\n' "$found" "$1"
    broken=$((broken + 1))
}

# Reports the lines of the chosen files that a pattern fits.
forbid() { # RULE PATTERN
    ((${#chosen[@]})) || return 0
    report "$1" < <(grep -nHP -e "$2" -- "${chosen[@]}")
}

# Prints the chosen files for which a command fails.
failing() { # COMMAND…
    local file
    for file in "${chosen[@]}"; do
        "$@" "$file" || echo "$file"
    done
}

ends_with_newline() { [[ -z $(tail -c 1 -- "$1") ]]; }

# Whether a file is executable if, and only if, it begins with the name of an interpreter.
has_right_mode() {
    local start executable=no script=no
    IFS= read -r -d '' -n 2 start <"$1" || true
    [[ ! -x $1 ]] || executable=yes
    [[ $start != '#!' ]] || script=yes
    [[ $executable == "$script" ]]
}

names_licence() {
    local start
    start=$(head -n 4 -- "$1")
    [[ $start == *"SPDX-FileCopyrightText: "*"SPDX-License-Identifier: GPL-3.0-or-later"* ]]
}

within_length() { # LINES FILE
    (($(wc -l <"$2") <= $1))
}

# Prints the names that two types in the chosen headers have.
twice_named() {
    grep -hoP '^(struct|class|enum class)\s+\K\w+(?=( final)?\s*(:[^:].*)?$)' -- "${chosen[@]}" | sort | uniq -d
}

hygiene() {
    broken=0
    local top='\..*|CMakeLists\.txt|CMakePresets\.json|app|core|ui|resources|translations|tests'
    top+='|LICENSE|README\.md|ARCHITECTURE\.md|CONTRIBUTING\.md|CHANGELOG\.md'
    report "the top level has a fixed list of entries" \
        < <(printf '%s\n' "${files[@]}" | cut -d / -f 1 | sort -u | grep -vxE "$top")

    choose . "$fixtures"
    report "nothing binary, no empty file" < <(grep -IL '' -- "${chosen[@]}")
    report "text in UTF-8" < <(grep -alxv '.*' -- "${chosen[@]}")
    report "a file ends with a line end" < <(failing ends_with_newline)
    report "executable are the scripts, and only they" < <(failing has_right_mode)
    forbid "no carriage return" '\r'
    forbid "no path of somebody's machine" '(?<![\w.*-])/([w]ork|[h]ome|[r]oot|[U]sers)/'
    choose . "$fixtures|\.csv$"
    forbid "no tab" '\t'
    choose . "$fixtures|\.(csv|md|ts)$"
    forbid "no space at the end of a line" '[ \t]$'

    choose '(\.(cpp|h|cmake|sh|sql|py|svg|xml|desktop)|CMakeLists\.txt|/run|\.clang-tidy)$' "$fixtures"
    report "the first lines name the authors and the licence" < <(failing names_licence)
    forbid "nothing is left for later" '\b([T]ODO|[F]IXME|[X]XX|[H]ACK)\b'
    choose '\.cpp$' "$fixtures"
    report "a .cpp file has at most 500 lines" < <(failing within_length 500)
    choose '\.h$' "$fixtures"
    report "a header has at most 200 lines" < <(failing within_length 200)
    report "two types with one name would be mixed up by the linker" < <(twice_named)
    ((broken == 0))
}

# Prints the includes between rooms of core that the table does not allow.
wrong_rooms() {
    local file line text room target
    ((${#chosen[@]})) || return 0
    while IFS=: read -r file line text; do
        room=${file#core/} room=${room%%/*}
        target=${text#*\"core/} target=${target%%[/\"]*}
        [[ $target == "$room" || " ${may_include[$room]-} " == *" $target "* ]] || echo "$file:$line:$text"
    done < <(grep -nHE '^\s*#\s*include\s*"core/' -- "${chosen[@]}")
}

# Prints the folders of core that the table does not know.
unknown_rooms() {
    local room
    while read -r room; do
        [[ -v "may_include[$room]" ]] || echo "core/$room"
    done < <(printf '%s\n' "${files[@]}" | sed -n 's|^core/\([^/]*\)/.*|\1|p' | sort -u)
}

layers() {
    broken=0
    local include='^\s*#\s*include\s*'
    choose '^(app|core|ui|tests)/.*\.(cpp|h)$' "$fixtures"
    forbid "own headers are included from the root" "$include\"(?!(core|ui|app|resources|tests)/|[^/]*\.moc\")"
    forbid "Qt headers are included with their module" "$include<Q(?!t\w+/)"
    forbid "connect takes pointers to members" '\b(SIGNAL|SLOT)\s*\('

    choose '^core/.*\.(cpp|h)$'
    forbid "core knows no window" "$include(<Qt(?!Core/|Sql/)|\"(ui|app|tests)/)"
    report "a room of core stands on the rooms below it (the table in .ci/checks.sh)" < <(wrong_rooms)
    report "the table in .ci/checks.sh knows every room of core" < <(unknown_rooms)
    choose '^ui/.*\.(cpp|h)$'
    forbid "ui knows no program" "$include\"(app|tests)/"
    choose '^app/.*\.(cpp|h)$'
    forbid "a program knows no test" "$include\"tests/"

    choose '^(app|core|ui)/.*\.(cpp|h)$' '^core/file/'
    forbid "only core/file knows the database" '\bQSql(Query|Database)\b|sqlite3\.h'
    choose '^(app|core|ui)/.*\.(cpp|h)$' '^ui/style/ask\.(cpp|h)$'
    forbid "questions go through ui/style/ask" '\bQ(MessageBox|FileDialog)\b'
    ((broken == 0))
}

formatted() {
    local log=$scratch/clang-format
    choose '\.(cpp|h)$' "$fixtures"
    printf '%s\0' "${chosen[@]}" | xargs -0 -r -P 2 -n 20 clang-format --dry-run -Werror 2>"$log" ||
        fail "clang-format -i would change:"$'\n'"$(sed -n 's/:[0-9]*:[0-9]*: error: .*//p' "$log" | sort -u)"
}

scripts_are_clean() {
    choose '(\.sh|(app|tests|\.ci)/run)$'
    shellcheck -x "${chosen[@]}"
}

# The faults that tests/seeded-faults tries can still be put into the sources, and name tests that there are.
seeded_faults_fit() {
    tests/seeded-faults --check
}

data_is_sound() {
    choose '\.(json|xml|svg|ts|qrc|csv)$' "$fixtures"
    python3 .ci/data.py "${chosen[@]}"
    choose '\.desktop$'
    desktop-file-validate "${chosen[@]}"
    choose '^resources/sql/'
    diff <(printf '%s\n' "${chosen[@]##*/}" | cut -c 1-5) <(seq -f '%04g_' "${#chosen[@]}") ||
        fail "the steps of the schema are not numbered 0001_, 0002_, …"
}

# Prints the texts of a language that wait for a translator.
unfinished() { # FILE
    grep -n -B 4 -E 'type="(unfinished|vanished|obsolete)"' "$1" | grep -E '<source>|type="' || true
}

translations_are_complete() {
    local copy=$scratch/translations said language
    mkdir "$copy"
    cp -r app core ui translations "$copy"
    said=$(cd "$copy" && /usr/lib/qt6/bin/lupdate -I . -locations none -no-obsolete app core ui \
        -ts translations/*.ts 2>&1 >/dev/null)
    [[ -z $said ]] || fail "lupdate says: $said"
    diff -r translations "$copy/translations" || fail "translations/ is not what lupdate writes"
    for language in "fi" sv; do
        [[ -z $(unfinished "translations/raatihuone_$language.ts") ]] ||
            fail "texts wait for a translator:"$'\n'"$(unfinished "translations/raatihuone_$language.ts")"
    done
}
