// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Communes under sorted keys, found by the beginning of a key. Immutable and thread-safe once built. */
final class PrefixIndex {

    /** A key and the commune it stands for; a commune may have several keys. */
    static final class Entry {

        private final String key;
        private final Commune commune;
        private final boolean alias;

        private Entry(String key, Commune commune, boolean alias) {
            this.key = key;
            this.commune = commune;
            this.alias = alias;
        }

        static Entry of(String key, Commune commune) {
            return new Entry(key, commune, false);
        }

        /** A key that finds the commune but is not what it is called. */
        static Entry alias(String key, Commune commune) {
            return new Entry(key, commune, true);
        }

        boolean isExactly(String typed) {
            return !alias && key.equals(typed);
        }

        String key() {
            return key;
        }

        Commune commune() {
            return commune;
        }
    }

    private final List<Entry> sorted;

    PrefixIndex(List<Entry> entries) {
        this.sorted = new ArrayList<>(entries);
        this.sorted.sort(Comparator.comparing(Entry::key));
    }

    List<Entry> startingWith(String prefix) {
        return sorted.subList(firstNotBefore(prefix), firstNotBefore(prefix + Character.MAX_VALUE));
    }

    private int firstNotBefore(String key) {
        Entry wanted = Entry.of(key, sorted.get(0).commune);
        int at = Collections.binarySearch(sorted, wanted, Comparator.comparing(Entry::key));
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted.get(at - 1).key.equals(key)) {
            at--;
        }
        return at;
    }
}
