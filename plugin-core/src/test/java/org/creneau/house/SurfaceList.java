// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** All code but the files that exist once per line of Broadleaf. */
    private static final DescribedPredicate<JavaClass> WRITTEN_ONCE =
            DescribedPredicate.not(Rooms.in("broadleaf.line"));

    /** One reviewed line. */
    record Row(String in31, String in62, String in70, String evidence) {
        private static final Set<String> ANSWERS = Set.of("yes", "no");
        private static final Set<String> USABLE = Set.of("yes", "jakarta");

        /** Why this line does not allow the member to code that is written once; empty if it does. */
        String objection() {
            boolean everywhere = in31.equals("yes") && in62.equals("yes") && USABLE.contains(in70);
            return everywhere ? openQuestion() : "not usable in every line: " + this;
        }

        /** What is not answered yet; empty if nothing. That is all asked of code that exists once per line. */
        String openQuestion() {
            boolean answered = ANSWERS.contains(in31)
                    && ANSWERS.contains(in62)
                    && (ANSWERS.contains(in70) || USABLE.contains(in70));
            if (!answered) {
                return "not answered with yes, no (or jakarta for 7.0): " + this;
            }
            return evidence.isBlank() || evidence.contains("?") ? "no evidence" : "";
        }

        @Override
        public String toString() {
            return "3.1.15 " + in31 + ", 6.2 " + in62 + ", 7.0 " + in70;
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

    /** What is wrong with what the classes of a module touch; also left in its target folder, to be pasted from. */
    List<String> faultsOf(JavaClasses classes, Path module) throws IOException {
        List<String> faults = faultsOf(Surface.of(classes), Surface.of(classes.that(WRITTEN_ONCE)));
        Path todo = module.resolve("target/surface-todo.tsv");
        if (faults.isEmpty()) {
            Files.deleteIfExists(todo);
        } else {
            Files.createDirectories(todo.getParent());
            Files.write(todo, faults);
        }
        return faults;
    }

    /** The second set is what is touched by code that is written once for every line; the rest is touched per line. */
    List<String> faultsOf(SortedSet<String> touched, Set<String> once) {
        List<String> faults = new ArrayList<>(malformed);
        for (String member : touched) {
            String fault = faultOf(member, rows.get(member), once.contains(member));
            if (!fault.isEmpty()) {
                faults.add(member + fault);
            }
        }
        return faults;
    }

    private static String faultOf(String member, @Nullable Row row, boolean once) {
        if (row == null) {
            return "\t?\t?\t?\t?";
        }
        String objection = once ? row.objection() : row.openQuestion();
        if (!objection.isEmpty()) {
            return ": " + objection;
        }
        return HostMember.exists(member) ? "" : ": listed for 3.1.15, but not found on the class path";
    }

    /** Lines that nothing needs any more. */
    List<String> idle(Set<String> touched) {
        return rows.keySet().stream()
                .filter(member -> !touched.contains(member) && !isTypeOfAny(member, touched))
                .toList();
    }

    /** A type alone is asked for by a module that uses none of its members, though another module may. */
    private static boolean isTypeOfAny(String member, Set<String> touched) {
        return touched.stream().anyMatch(other -> other.startsWith(member + "#") || other.startsWith(member + ":"));
    }
}
