// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the regimes that a shop wrote itself, as a book of editions to which one can only add. What was added is seen by all nodes at
 * once and stays whatever happens to a running transaction. Implementations are thread-safe.
 */
public interface OwnRegimes {

    /** Characters of a text. */
    int LONGEST_TEXT = 100_000;

    /** How many editions there are: it grows with each, so that somebody who knows some can ask whether there are more. */
    long count();

    /** Every edition, by regime, then number. */
    List<RegimeEdition> editions();

    /** The text of an edition as it was added; empty if there is no such edition. */
    Optional<String> textOf(String regimeId, int number);

    /** The texts of those of the editions that there are, read together. */
    Map<RegimeEdition, String> textsOf(Collection<RegimeEdition> editions);

    /**
     * Adds an edition, in a transaction of its own.
     *
     * @param text 1..{@link #LONGEST_TEXT} characters, otherwise {@link IllegalArgumentException}; what it says is not looked at
     * @return false if it was not added, since the number is not the one after the last of that regime: somebody was faster
     */
    boolean add(RegimeEdition edition, String text);

    /** Refuses a text of a wrong length. */
    static void checkText(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "text has " + text.length() + " characters, allowed is 1.." + LONGEST_TEXT);
        }
    }
}
