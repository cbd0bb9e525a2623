// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.Objects;
import org.creneau.point.PointId;

/** What is wrong with the chain of a point, and at which row. Immutable and thread-safe. */
public final class LogFault {

    /** What can be wrong; names are told to users by {@code creneau.compliance.fault.NAME}. */
    public enum Kind {
        /** The row is not what was sealed, or stands elsewhere than it was sealed. */
        CHANGED,
        /** There is no row of that number, but there are rows after it or the head names it. */
        MISSING,
        /** The row stands behind the end of the chain. */
        ADDED,
        /** The head of the chain is not signed by this installation, or names another last row. */
        HEAD,
        /** The chain does not have the row that was noted as its end earlier. */
        ANCHOR,
        /** What the history says was sealed, the log lacks or says otherwise. */
        HISTORY
    }

    private final PointId point;
    private final long number;
    private final Kind kind;
    private final String about;

    LogFault(PointId point, long number, Kind kind, String about) {
        this.point = Objects.requireNonNull(point, "point");
        this.number = number;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.about = Objects.requireNonNull(about, "about");
    }

    public PointId point() {
        return point;
    }

    /** Of the row. */
    public long number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The row as it is, or what is known of it; perhaps empty. */
    public String about() {
        return about;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogFault && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, number, kind);
    }

    @Override
    public String toString() {
        return "point " + point + ", row " + number + ": " + kind + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
