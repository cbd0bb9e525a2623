// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One limit an outing breaks: why, on what basis, by which version of which regime, what is to be done, and typed facts
 * ({@link java.time.Instant}, {@link Integer}, {@link Long}, {@link String}) in a fixed order, for the text a message
 * bundle holds under the code. Immutable and thread-safe.
 */
public final class Finding {

    private final PreparedLimit limit;
    private final Breach breach;

    Finding(PreparedLimit limit, Breach breach) {
        this.limit = limit;
        this.breach = breach;
    }

    public Reason reason() {
        return breach.reason();
    }

    /** The machine code of the reason, such as {@code return-after-curfew}. */
    public String code() {
        return breach.reason().code();
    }

    public Basis basis() {
        return limit.what().limit().terms().basis();
    }

    /** The word for the kind of limit, such as {@code curfew}. */
    public String kind() {
        return limit.what().limit().kind();
    }

    /** Such as {@code fr-2020-10-30-lockdown2}; {@code shopper} for the shopper's own wish. */
    public String regimeId() {
        return limit.what().regime().id();
    }

    public String regimeVersion() {
        return limit.what().regime().version();
    }

    public Treatment treatment() {
        return limit.treatment();
    }

    /** What would be possible instead is among them where it can be computed; unmodifiable. */
    public Map<String, Object> facts() {
        return breach.facts();
    }

    /** Shows the same facts in their order, without making a map of them. */
    public void eachFact(BiConsumer<String, Object> reader) {
        breach.eachFact(reader);
    }

    PreparedLimit limit() {
        return limit;
    }

    /** For logs: no fact that tells where somebody lives. */
    @Override
    public String toString() {
        return code() + " by " + regimeId() + " v" + regimeVersion() + " (" + basis() + ", " + treatment() + ")";
    }
}
