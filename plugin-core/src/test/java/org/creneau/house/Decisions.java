// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The decisions that a shop may take itself, as docs/extending.md lists them: interface by bean id. Each must be a bean that is
 * shipped and an interface that says of itself that it is an SPI and by which bean it is installed; and no SPI may be missing.
 */
final class Decisions {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [^|]+ \\| `(\\w+)` \\| `(creneau\\w+)` \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern SPI = Pattern.compile("/\\*\\*\\s+(?:\\* )?(?:Port and )?SPI: ");
    private static final Pattern BEAN = Pattern.compile("<bean id=\"(creneau\\w+)\"");

    private Decisions() {}

    /** Interfaces of the table by their bean ids. */
    static SortedMap<String, String> listed(String page) {
        SortedMap<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            rows.put(row.group(2), row.group(1));
        }
        return rows;
    }

    /** One line for each fault, sorted. */
    static List<String> faults(String page, List<Sources> java, List<Sources> contexts) {
        SortedMap<String, String> listed = listed(page);
        Map<String, String> spis = java.stream()
                .filter(source -> SPI.matcher(source.text()).find())
                .collect(Collectors.toMap(Decisions::nameOf, Sources::text));
        List<String> faults = new ArrayList<>();
        listed.forEach((bean, type) -> {
            if (contexts.stream().noneMatch(file -> defines(file, bean))) {
                faults.add(bean + " is in the table and in no context file");
            }
            if (!spis.containsKey(type)) {
                faults.add(type + " is in the table and no interface says that it is that SPI");
            } else if (!flat(spis.get(type)).contains("{@code " + bean + "}")) {
                faults.add(type + " does not say that the bean " + bean + " installs it");
            }
        });
        spis.keySet().stream()
                .filter(type -> !listed.containsValue(type))
                .forEach(type -> faults.add(type + " is an SPI and not in the table of docs/extending.md"));
        return faults.stream().sorted().toList();
    }

    private static boolean defines(Sources file, String bean) {
        return BEAN.matcher(file.text())
                .results()
                .anyMatch(found -> found.group(1).equals(bean));
    }

    private static String nameOf(Sources source) {
        return source.file().getFileName().toString().replace(".java", "");
    }

    /** As if it stood on one line. */
    private static String flat(String text) {
        return text.replaceAll("\\s+\\*?\\s*", " ");
    }
}
