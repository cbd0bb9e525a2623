// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A list to print: parts with a heading, in each entries with a heading, some facts and lines to tick. Immutable and thread-safe. */
public final class PaperSheet {

    private final String title;
    private final List<Part> parts;

    private PaperSheet(String title, List<Part> parts) {
        this.title = Objects.requireNonNull(title, "title");
        this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    public static PaperSheet of(String title, List<Part> parts) {
        return new PaperSheet(title, parts);
    }

    public String title() {
        return title;
    }

    /** Unmodifiable. */
    public List<Part> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return "sheet of " + parts.size() + " parts";
    }

    /** A heading and what stands below it. Immutable and thread-safe. */
    public static final class Part {

        private final String heading;
        private final List<Entry> entries;

        private Part(String heading, List<Entry> entries) {
            this.heading = Objects.requireNonNull(heading, "heading");
            this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
        }

        public static Part of(String heading, List<Entry> entries) {
            return new Part(heading, entries);
        }

        public String heading() {
            return heading;
        }

        /** Unmodifiable. */
        public List<Entry> entries() {
            return entries;
        }
    }

    /** One thing to do. Immutable and thread-safe. */
    public static final class Entry {

        private final String heading;
        private final List<String> facts;
        private final List<String> items;

        private Entry(String heading, List<String> facts, List<String> items) {
            this.heading = Objects.requireNonNull(heading, "heading");
            this.facts = Collections.unmodifiableList(new ArrayList<>(facts));
            this.items = Collections.unmodifiableList(new ArrayList<>(items));
        }

        public static Entry of(String heading, List<String> facts, List<String> items) {
            return new Entry(heading, facts, items);
        }

        public String heading() {
            return heading;
        }

        /** Unmodifiable. */
        public List<String> facts() {
            return facts;
        }

        /** Each gets a box to tick; unmodifiable. */
        public List<String> items() {
            return items;
        }
    }
}
