// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts findings in the order in which they are told: curfews first, by reason, whichever regime; then regime by regime
 * as they come, each in the order of its reasons. For one thread.
 */
final class Telling {

    private final List<Finding> findings = new ArrayList<>();
    private int firstOfRegime;

    void add(Finding finding) {
        int size = findings.size();
        if (size > 0
                && !findings.get(size - 1)
                        .limit()
                        .what()
                        .regime()
                        .equals(finding.limit().what().regime())) {
            firstOfRegime = size;
        }
        findings.add(finding);
        findings.subList(firstOfRegime, findings.size()).sort(Comparator.comparing(Finding::reason));
    }

    List<Finding> inOrder() {
        findings.sort(Comparator.comparingInt(Telling::rank));
        return findings;
    }

    private static int rank(Finding finding) {
        return finding.reason().isOfCurfew() ? finding.reason().ordinal() : Integer.MAX_VALUE;
    }
}
