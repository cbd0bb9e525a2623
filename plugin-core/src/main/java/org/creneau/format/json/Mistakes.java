// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file; for one thread. */
final class Mistakes {

    private static final int ENOUGH = 100;

    private final List<Mistake> found = new ArrayList<>();

    void add(String path, Phrase value, Phrase allowed) {
        if (found.size() < ENOUGH) {
            found.add(new Mistake(path, value, allowed));
        }
    }

    void add(Node node, Phrase allowed) {
        add(node.path(), node.told(), allowed);
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new MistakesException(found);
        }
    }
}
