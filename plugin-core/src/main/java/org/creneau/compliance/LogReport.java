// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What checking the log found. Immutable and thread-safe. */
public final class LogReport {

    private final long rows;
    private final List<ChainHead> heads;
    private final List<LogFault> faults;

    LogReport(long rows, List<ChainHead> heads, List<LogFault> faults) {
        this.rows = rows;
        this.heads = Collections.unmodifiableList(new ArrayList<>(heads));
        this.faults = Collections.unmodifiableList(new ArrayList<>(faults));
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** How many were read. */
    public long rows() {
        return rows;
    }

    /** The end of each chain that was read, by point: what may be noted as anchors. */
    public List<ChainHead> heads() {
        return heads;
    }

    /** The first fault of each chain, by point, then what the history and the anchors say; empty if all is sound. */
    public List<LogFault> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return rows + " rows in " + heads.size() + " chains, "
                + (faults.isEmpty() ? "all sound" : faults.size() + " broken: " + faults.get(0));
    }
}
