// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names for lists of areas, such as {@code zone:06-littoral}, so that a rule need not repeat sixty communes. A list may
 * use names given before it. Immutable and thread-safe.
 */
public final class Territories {

    private static final Territories NONE = new Territories(Collections.emptyMap());

    private final Map<String, Set<String>> byName;

    private Territories(Map<String, Set<String>> byName) {
        this.byName = byName;
    }

    public static Territories none() {
        return NONE;
    }

    /** These and one more; {@link IllegalArgumentException} if the name is taken. */
    public Territories with(String name, Collection<String> areas) {
        if (byName.containsKey(name)) {
            throw new IllegalArgumentException("name is '" + name + "', allowed is a name not given before");
        }
        Map<String, Set<String>> more = new LinkedHashMap<>(byName);
        more.put(name, Collections.unmodifiableSet(new TreeSet<>(expand(areas))));
        return new Territories(more);
    }

    /** The same areas with every name replaced by what it stands for; other areas stay as they are. */
    public Set<String> expand(Collection<String> areas) {
        Set<String> all = new TreeSet<>();
        areas.forEach(area -> all.addAll(byName.getOrDefault(area, Collections.singleton(area))));
        return all;
    }

    /** What a name stands for, if it is one. */
    public Optional<Set<String>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
