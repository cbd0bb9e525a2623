// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * That and how a limit is broken: a reason and typed facts in a fixed order. Each fact points to the one before, so that
 * a month of refused slots costs no copies. Immutable.
 */
final class Breach {

    private final Reason reason;
    private final @Nullable Breach before;
    private final String fact;
    private final Object value;

    private Breach(Reason reason, @Nullable Breach before, String fact, Object value) {
        this.reason = reason;
        this.before = before;
        this.fact = fact;
        this.value = value;
    }

    static Breach of(Reason reason) {
        return new Breach(reason, null, "", "");
    }

    Breach with(String name, Object worth) {
        return new Breach(reason, this, name, worth);
    }

    Reason reason() {
        return reason;
    }

    /** In the order they were added; a new map for each call, unmodifiable. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        eachFact(facts::put);
        return Collections.unmodifiableMap(facts);
    }

    /** The same without a map. */
    void eachFact(BiConsumer<String, Object> reader) {
        if (before != null) {
            before.eachFact(reader);
            reader.accept(fact, value);
        }
    }
}
