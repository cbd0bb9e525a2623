// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.confinement.Finding;

/**
 * How an acknowledgement is written: the code of what was acknowledged, the regime and its version, such as
 * {@code too-far@fr-2020-10-30-lockdown2@1}. It counts for that version only.
 */
public final class Acknowledgement {

    /** The fact under which {@link #keyOf} finds it. */
    static final String FACT = "acknowledgement";

    private Acknowledgement() {}

    /** At most 160 characters for the regimes that ship. */
    public static String of(Finding finding) {
        return finding.code() + "@" + finding.regimeId() + "@" + finding.regimeVersion();
    }

    /** What acknowledges that; empty for a refusal by a rule of the shop itself. */
    public static Optional<String> keyOf(Refusal refusal) {
        return Optional.ofNullable((String) refusal.facts().get(FACT));
    }
}
