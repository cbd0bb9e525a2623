// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.point.PointId;

/** What copying a slot plan to other points would replace, and a fingerprint of it. Immutable and thread-safe. */
public final class PlanCopy {

    private final List<Target> targets;
    private final int parts;
    private final String fingerprint;

    PlanCopy(List<Target> targets, int parts, String fingerprint) {
        this.targets = Collections.unmodifiableList(new ArrayList<>(targets));
        this.parts = parts;
        this.fingerprint = fingerprint;
    }

    /** At least one, by number. */
    public List<Target> targets() {
        return targets;
    }

    /** How many breaks, prices, periods, priority windows and cut-offs each of them would have. */
    public int parts() {
        return parts;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** One of the other points. Immutable and thread-safe. */
    public static final class Target {

        private final PointId point;
        private final String name;
        private final List<Difference> differences;
        private final int parts;

        Target(PointId point, String name, List<Difference> differences, int parts) {
            this.point = point;
            this.name = name;
            this.differences = Collections.unmodifiableList(new ArrayList<>(differences));
            this.parts = parts;
        }

        public PointId point() {
            return point;
        }

        public String name() {
            return name;
        }

        /** Fields of the plan that would become others. */
        public List<Difference> differences() {
            return differences;
        }

        /** How many breaks, prices, periods, priority windows and cut-offs it would lose. */
        public int parts() {
            return parts;
        }
    }

    /** A field of a plan: what it is and what it would be, empty where nothing is set. Immutable and thread-safe. */
    public static final class Difference {

        private final String field;
        private final String before;
        private final String after;

        Difference(String field, String before, String after) {
            this.field = field;
            this.before = before;
            this.after = after;
        }

        /** As the form's words name it, {@code creneau.point.} before it. */
        public String field() {
            return field;
        }

        public String before() {
            return before;
        }

        public String after() {
            return after;
        }
    }
}
