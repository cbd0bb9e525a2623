// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What shoppers were told and may rely on: the tokens of confirmed reservations that nobody has begun to undo. */
final class Promises {

    private final Map<String, Integer> confirmed = new HashMap<>();
    private int made;

    /** Fails for what no node may ever say. */
    void hear(Line line) {
        if (line.says(line.child(), "broken") || line.says(line.child(), "failed")) {
            throw new AssertionError("node " + line.child().node + " said: " + line.words());
        }
        if (line.says(line.child(), "confirmed")) {
            confirmed.put(line.what(), line.child().node);
            made++;
        }
        if (line.says(line.child(), "undoing")) {
            confirmed.remove(line.what());
        }
    }

    /** How many there ever were. */
    int made() {
        return made;
    }

    Set<String> of(int node) {
        return confirmed.entrySet().stream()
                .filter(entry -> entry.getValue() == node)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
