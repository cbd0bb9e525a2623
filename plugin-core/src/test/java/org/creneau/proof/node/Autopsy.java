// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.creneau.proof.node.Moment.Work;

/** What the threads of killed nodes were in the middle of, read from the page they shared with the test. */
final class Autopsy {

    private final Map<String, Integer> moments = new TreeMap<>();
    private final Map<Work, Integer> cutShort = new EnumMap<>(Work.class);

    void of(SharedPage page, int node) {
        for (int thread = 0; thread < SharedPage.THREADS; thread++) {
            Moment last = page.progress(node, thread);
            moments.merge(last.toString(), 1, Integer::sum);
            if (last.isInTransaction()) {
                cutShort.merge(last.work(), 1, Integer::sum);
            }
            page.setProgress(node, thread, Moment.IDLE);
        }
    }

    /** How many transactions of that kind never came to their end. */
    int cutShort(Work work) {
        return cutShort.getOrDefault(work, 0);
    }

    @Override
    public String toString() {
        return moments.toString();
    }
}
