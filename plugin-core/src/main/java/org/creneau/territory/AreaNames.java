// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the regions of France and its groupings of communes are called, read from the jar when first asked for; departments and communes
 * have their names in {@link DepartmentTable} and {@link Communes}. In French, and in English where that is another name: Bretagne is
 * Brittany, while groupings have proper names. Immutable and thread-safe.
 */
public final class AreaNames {

    private static final String RESOURCE = "area-names-2021.csv";

    private final Map<String, String> french = new LinkedHashMap<>();
    private final Map<String, String> english = new LinkedHashMap<>();

    private AreaNames() {}

    /** The one table of this class loader. */
    public static AreaNames shared() {
        return Shared.TABLE;
    }

    private static final class Shared {

        private static final AreaNames TABLE = read();
    }

    /** The name of that area, such as {@code region:53}; the French one for every language but English. Empty if it has none here. */
    public Optional<String> of(String area, Locale language) {
        String name = french.get(area);
        return Optional.ofNullable(
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english.getOrDefault(area, name) : name);
    }

    /** All areas that have a name here, regions first, each in the order of their codes; unmodifiable. */
    public Set<String> areas() {
        return Collections.unmodifiableSet(french.keySet());
    }

    private static AreaNames read() {
        try (InputStream resource = AreaNames.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not beside " + AreaNames.class.getName()
                        + ". Maybe the jar was built without its resources.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            AreaNames names = new AreaNames();
            lines.lines().skip(1).map(line -> line.split(";", -1)).forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private void add(String[] column) {
        french.put(column[0], column[1]);
        if (!column[2].isEmpty()) {
            english.put(column[0], column[2]);
        }
    }
}
