// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of attributes, and at which place of a row each stands. Immutable and thread-safe. */
final class Attributes {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Attributes(List<String> names) {
        this.names = new ArrayList<>(names);
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
    }

    /** Throws {@link IllegalArgumentException} if there is none of that name. */
    int placeOf(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(name + " was not read, allowed is one of " + names);
        }
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Attributes && names.equals(((Attributes) other).names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
