// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.util.ArrayList;
import java.util.List;
import org.creneau.eligibility.OutingRecord;
import org.creneau.territory.DistanceBand;
import org.jspecify.annotations.Nullable;

/**
 * How the record of an outing stands in its columns. Acknowledgements are joined by spaces, which none of them has; what
 * would not fit the column is refused when it is acknowledged, so nothing is cut here. Some databases store an empty
 * text as null.
 */
final class OutingColumns {

    /** The length of the column. */
    static final int MOST_CHARACTERS = 1_000;

    private OutingColumns() {}

    static OutingRecord read(String band, @Nullable String version, @Nullable String acknowledged) {
        List<String> keys = new ArrayList<>();
        if (acknowledged != null) {
            for (String key : acknowledged.split(" ", -1)) {
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
        }
        return OutingRecord.of(DistanceBand.valueOf(band), version == null ? "" : version, keys);
    }

    /** Throws {@link IllegalArgumentException} if that is more than the column holds. */
    static String acknowledged(OutingRecord outing) {
        String joined = String.join(" ", outing.acknowledged());
        if (joined.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "acknowledged is " + joined.length() + " characters, allowed is " + MOST_CHARACTERS);
        }
        return joined;
    }
}
