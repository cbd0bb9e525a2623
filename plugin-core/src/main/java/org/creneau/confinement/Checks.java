// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.jspecify.annotations.Nullable;

/** The checks that hold whatever the times. */
final class Checks {

    /** A limit this trip cannot break. */
    static final Check ALWAYS_HOLDS = new Check() {
        @Override
        public boolean holds(long leave, long from, long until, long back) {
            return true;
        }

        @Override
        public Breach breach(long leave, long from, long until, long back) {
            throw new IllegalStateException("a check that always holds has no breach");
        }
    };

    private Checks() {}

    /** Broken at every hand-over while the limit counts; not at all if there is no breach. */
    static Check whenever(ActiveTimes counts, @Nullable Breach breach) {
        return breach == null ? ALWAYS_HOLDS : new StandingCheck(counts, breach);
    }

    /** The first second after the hand-over: one moment lasts a second. */
    static long after(long from, long until) {
        return Math.max(until, from + 1);
    }
}
