// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

/** Somebody who holds a place and releases it; thread-safe. */
interface Contender {
    /** Throws if anything is not as it must be. */
    void hold(Pair pair);

    /** The one held before, by the same thread. */
    void release(Pair pair);

    default void run(Pair pair) {
        hold(pair);
        release(pair);
    }
}
