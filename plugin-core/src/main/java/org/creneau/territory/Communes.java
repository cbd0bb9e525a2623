// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.List;
import java.util.Optional;

/**
 * Port: the communes a shopper can name. Implementations are thread-safe, answer within milliseconds and never null.
 */
public interface Communes {

    /**
     * The communes a shopper may mean, best first: exact postcode or exact name, then the more inhabitants the
     * earlier.
     *
     * <p>Two to five digits are the beginning of a postcode; anything else is the beginning of a name, in which
     * accents, case, hyphens and apostrophes do not count and "st" and "ste" stand for "saint" and "sainte". What is
     * too short, too long or unknown finds nothing. On a full postcode the municipal district comes before its city.
     *
     * @param typed what the shopper typed, any text
     * @param limit the most to return, 1 or more; otherwise {@link IllegalArgumentException}
     */
    List<Commune> search(String typed, int limit);

    /** The commune of that INSEE code, exactly as written, if there is one. */
    Optional<Commune> byInsee(String insee);
}
