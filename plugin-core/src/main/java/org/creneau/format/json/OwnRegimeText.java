// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Collections;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.Regime;

/** The text of an own regime: a file of regimes, as {@link RegimeFile} reads it, with exactly one in it. */
public final class OwnRegimeText {

    private OwnRegimeText() {}

    /** The one regime; throws {@link MistakesException} for what is wrong, all at once. */
    public static Regime read(String json) {
        if (json.length() > OwnRegimes.LONGEST_TEXT) {
            throw mistake("$", json.length() + " characters", "at most " + OwnRegimes.LONGEST_TEXT + " characters");
        }
        RegimeFile file = RegimeFile.parse(json);
        if (file.regimes().size() != 1) {
            throw mistake("$.regimes", file.regimes().size() + " regimes", "1 regime. Maybe keep each by itself");
        }
        return file.regimes().get(0);
    }

    private static MistakesException mistake(String path, String value, String allowed) {
        return new MistakesException(Collections.singletonList(new Mistake(path, value, allowed)));
    }
}
