// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.creneau.broadleaf.point.PlanCopy;

/** What copying a plan would replace, as the page reads it. Immutable and thread-safe. */
public final class PlanCopyView {

    private final PlanCopy copy;
    private final PlanningWords words;

    PlanCopyView(PlanCopy copy, PlanningWords words) {
        this.copy = copy;
        this.words = words;
    }

    public String getFingerprint() {
        return copy.fingerprint();
    }

    /** How many breaks, prices, periods, priority windows and cut-offs each would have. */
    public int getParts() {
        return copy.parts();
    }

    public List<TargetView> getTargets() {
        return copy.targets().stream()
                .map(target -> new TargetView(target, words))
                .collect(Collectors.toList());
    }

    /** One of the other points. Immutable and thread-safe. */
    public static final class TargetView {

        private final PlanCopy.Target target;
        private final PlanningWords words;

        private TargetView(PlanCopy.Target target, PlanningWords words) {
            this.target = target;
            this.words = words;
        }

        public long getId() {
            return target.point().value();
        }

        public String getName() {
            return target.name();
        }

        /** How many breaks, prices, periods, priority windows and cut-offs it would lose. */
        public int getParts() {
            return target.parts();
        }

        /** Such as {@code Orders per slot: 7 → 3}. */
        public List<String> getDifferences() {
            return target.differences().stream()
                    .map(each -> words.message("creneau.point." + each.field()) + ": " + shown(each.before())
                            + " \u2192 " + shown(each.after()))
                    .collect(Collectors.toList());
        }

        private static String shown(String value) {
            return value.isEmpty() ? "\u2014" : value;
        }
    }
}
