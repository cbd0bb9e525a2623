// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares files of regimes in what they say. */
final class Nodes {

    /** What an own regime does not keep: its version is the number of its edition. */
    private static final Set<String> UNSAID =
            new HashSet<>(Arrays.asList("$.version", "$.$schema", "$.regimes[0].version"));

    private Nodes() {}

    /** True if they differ at most in the order of members, and in what an own regime does not keep. */
    static boolean areAlike(Node one, Node other) {
        if (!one.toString().equals(other.toString()) || !one.text().equals(other.text())) {
            return false;
        }
        Set<String> names = new HashSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        for (String name : names) {
            Node mine = one.members().get(name);
            Node theirs = other.members().get(name);
            boolean unsaid = UNSAID.contains(one.path() + "." + name);
            if (!unsaid && (mine == null || theirs == null || !areAlike(mine, theirs))) {
                return false;
            }
        }
        return areAlike(one.items(), other.items());
    }

    private static boolean areAlike(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < some.size(); at++) {
            if (!areAlike(some.get(at), others.get(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnsaid(String path) {
        return UNSAID.contains(path);
    }
}
