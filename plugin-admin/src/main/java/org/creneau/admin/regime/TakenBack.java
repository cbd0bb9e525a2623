// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.io.Serializable;

/** An edition that was planned and that a decision takes back, as it is told; it may wait in a session. Immutable. */
public final class TakenBack implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String step;
    private final String effective;

    TakenBack(int number, String step, String effective) {
        this.number = number;
        this.step = step;
        this.effective = effective;
    }

    public int getNumber() {
        return number;
    }

    /** Ends a key {@code creneau.ownregimes.off.}. */
    public String getStep() {
        return step;
    }

    /** From when on it was to count, by the clocks of the first point. */
    public String getEffective() {
        return effective;
    }

    @Override
    public String toString() {
        return number + " " + step + " " + effective;
    }
}
