// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

/** One thing that a list changes: what about, what it was and what it becomes, as the list would write it. Immutable and thread-safe. */
public final class ListChange {

    private static final int LONGEST = 120;

    private final long line;
    private final String about;
    private final String before;
    private final String after;

    /** Line 0 for what no line says; before is empty for what is new, after for what is taken away. */
    public ListChange(long line, String about, String before, String after) {
        this.line = line;
        this.about = cut(about);
        this.before = cut(before);
        this.after = cut(after);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    public long line() {
        return line;
    }

    public String about() {
        return about;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    /** For example {@code 3 Le Quai: [phone 01] -> [phone 02]}. */
    @Override
    public String toString() {
        return line + " " + about + ": [" + before + "] -> [" + after + "]";
    }
}
