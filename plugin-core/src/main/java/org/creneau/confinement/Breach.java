// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** That and how a limit is broken: a reason and typed facts in a fixed order. Immutable. */
final class Breach {

    private final Reason reason;
    private final Map<String, Object> facts;

    private Breach(Reason reason, Map<String, Object> facts) {
        this.reason = reason;
        this.facts = facts;
    }

    static Breach of(Reason reason) {
        return new Breach(reason, Collections.emptyMap());
    }

    Breach with(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Breach(reason, Collections.unmodifiableMap(more));
    }

    Reason reason() {
        return reason;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
