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
            throw mistake(
                    "$",
                    Phrase.of(Saying.CHARACTERS, json.length()),
                    Phrase.of(Saying.AT_MOST_CHARACTERS, OwnRegimes.LONGEST_TEXT));
        }
        RegimeFile file = RegimeFile.parse(json);
        if (file.regimes().size() != 1) {
            throw mistake("$.regimes", Phrase.of(Saying.REGIMES, file.regimes().size()), Phrase.of(Saying.ONE_REGIME));
        }
        return file.regimes().get(0);
    }

    private static MistakesException mistake(String path, Phrase value, Phrase allowed) {
        return new MistakesException(Collections.singletonList(new Mistake(path, value, allowed)));
    }
}
