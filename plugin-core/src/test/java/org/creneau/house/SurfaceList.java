// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The reviewed list of host members, {@code docs/surface.tsv}: member, whether it exists with the same meaning in 3.1.15,
 * 6.2 and 7.0, and how that is known. {@code jakarta} in the last line's column means: yes, under jakarta instead of javax.
 */
record SurfaceList(Map<String, Row> rows, List<String> malformed) {
    static final String FILE = "docs/surface.tsv";
    static final String HEADER = "member\t3.1.15\t6.2\t7.0\tevidence";
    static final String ADVICE =
            "host members used against " + FILE + "; lines that end in ? are ready to be pasted there, "
                    + "to be answered with yes or no (7.0: jakarta too) and the evidence";

    /** One reviewed line. */
    record Row(String in31, String in62, String in70, String evidence) {
        /** Why this line does not allow the member; empty if it does. */
        String objection() {
            if (!in31.equals("yes")
                    || !in62.equals("yes")
                    || !Set.of("yes", "jakarta").contains(in70)) {
                return "not usable in every line: 3.1.15 " + in31 + ", 6.2 " + in62 + ", 7.0 " + in70;
            }
            return evidence.isBlank() || evidence.contains("?") ? "no evidence" : "";
        }
    }

    static SurfaceList read() throws IOException {
        return parse(Files.readAllLines(House.project().resolve(FILE)));
    }

    static SurfaceList parse(List<String> lines) {
        Map<String, Row> rows = new TreeMap<>();
        List<String> malformed = new ArrayList<>();
        String before = "";
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                malformed.add("not five cells: " + line);
            } else if (before.compareTo(cells[0]) >= 0) {
                malformed.add("not sorted, or twice: " + cells[0]);
            }
            before = cells[0];
            if (cells.length == 5) {
                rows.put(cells[0], new Row(cells[1], cells[2], cells[3], cells[4]));
            }
        }
        if (!lines.get(0).equals(HEADER)) {
            malformed.add("first line is not: " + HEADER);
        }
        return new SurfaceList(rows, malformed);
    }

    /** What is wrong with a module that touches these members; also left in its target folder, to be pasted from. */
    List<String> faultsOf(SortedSet<String> touched, Path module) throws IOException {
        List<String> faults = faultsOf(touched);
        Path todo = module.resolve("target/surface-todo.tsv");
        if (faults.isEmpty()) {
            Files.deleteIfExists(todo);
        } else {
            Files.createDirectories(todo.getParent());
            Files.write(todo, faults);
        }
        return faults;
    }

    List<String> faultsOf(SortedSet<String> touched) {
        List<String> faults = new ArrayList<>(malformed);
        for (String member : touched) {
            Row row = rows.get(member);
            if (row == null) {
                faults.add(member + "\t?\t?\t?\t?");
            } else if (!row.objection().isEmpty()) {
                faults.add(member + ": " + row.objection());
            } else if (!HostMember.exists(member)) {
                faults.add(member + ": listed for 3.1.15, but not found on the class path");
            }
        }
        return faults;
    }

    /** Lines that nothing needs any more. */
    List<String> idle(Set<String> touched) {
        return rows.keySet().stream()
                .filter(member -> !touched.contains(member))
                .toList();
    }
}
