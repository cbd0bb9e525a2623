# SPDX-License-Identifier: Apache-2.0
# Reads the XML reports of Surefire and Failsafe and prints, tab-separated:
#   totals  tests  failed  skipped      once, at the end
#   class   name   ran     skipped      for each test class, nested ones counted with the class around them
# Plain POSIX awk: no other program is needed to know what a test run did.

BEGIN { RS = "<" }

FNR == 1 { inText = 0; current = "" }

# What a test printed may look like a report; it is skipped up to the end of its CDATA section.
inText { if (index($0, "]]>")) inText = 0; next }
/^!\[CDATA\[/ { if (!index($0, "]]>")) inText = 1; next }

/^testcase[ \t\r\n]/ {
    current = attribute("classname")
    sub(/\$.*/, "", current)
    ran[current]++
    tests++
}

# Counted one by one: Surefire's own sums leave out tests that a class inherits under another name.
/^(failure|error)[ \t\r\n\/>]/ && current != "" { failed++ }

/^skipped[ \t\r\n\/>]/ && current != "" { ran[current]--; left[current]++; skipped++ }

/^\/testcase>/ { current = "" }

END {
    for (name in ran) printf "class\t%s\t%d\t%d\n", name, ran[name], left[name]
    printf "totals\t%d\t%d\t%d\n", tests, failed, skipped
}

function attribute(name,    text) {
    text = $0
    if (!match(text, "[ \t\r\n]" name "=\"[^\"]*\"")) return ""
    text = substr(text, RSTART, RLENGTH)
    sub(/^[^"]*"/, "", text)
    sub(/"$/, "", text)
    return text
}
