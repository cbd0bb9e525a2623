// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The departments and overseas territories of France, read from the jar when first asked for. The one without
 * inhabitants, Clipperton, has no time of its own and is left out. Immutable and thread-safe.
 */
public final class DepartmentTable {

    private static final String RESOURCE = "departments-2021.csv";

    private final Map<String, Department> byCode = new LinkedHashMap<>();

    private DepartmentTable() {}

    /** The one table of this class loader. */
    public static DepartmentTable shared() {
        return Shared.TABLE;
    }

    private static final class Shared {

        private static final DepartmentTable TABLE = read();
    }

    /** The department of that code, exactly as written, if there is one. */
    public Optional<Department> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All of them in the order of their codes; unmodifiable. */
    public Collection<Department> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private static DepartmentTable read() {
        try (InputStream resource = DepartmentTable.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not beside " + DepartmentTable.class.getName()
                        + ". Maybe the jar was built without its resources.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            DepartmentTable table = new DepartmentTable();
            lines.lines().skip(1).map(line -> line.split(";", -1)).forEach(table::add);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private void add(String[] column) {
        if (!column[4].isEmpty()) {
            byCode.put(column[0], Department.of(column[0], column[1], column[2], ZoneId.of(column[4])));
        }
    }
}
