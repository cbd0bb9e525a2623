// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

/** What is typed into the two fields of one opening period; empty for nothing. Immutable and thread-safe. */
final class HoursPair {

    static final HoursPair EMPTY = new HoursPair("", "");

    final String opens;
    final String closes;

    HoursPair(String opens, String closes) {
        this.opens = opens.trim();
        this.closes = closes.trim();
    }

    boolean isEmpty() {
        return opens.isEmpty() && closes.isEmpty();
    }
}
