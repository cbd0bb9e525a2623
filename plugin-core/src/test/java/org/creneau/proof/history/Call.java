// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.util.Optional;
import java.util.function.Function;

/**
 * One call in a history: when it was made, when its answer came, in the ticks of one shared counter, and what it does to
 * a state of the model.
 *
 * @param effect the state after the call if, made in that state, it is answered as it was; empty if the answer would
 *     have been another
 */
record Call<S>(String text, long madeAt, long answeredAt, Function<S, Optional<S>> effect) {

    /** For a call without an answer: it may have happened at any time since, or never. */
    static final long NEVER = Long.MAX_VALUE;

    boolean isAnswered() {
        return answeredAt != NEVER;
    }

    @Override
    public String toString() {
        return text + " [" + madeAt + ".." + (isAnswered() ? answeredAt : "") + "]";
    }
}
