// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;

/**
 * The one path of a point's page, such as {@code /pickup/stores/12-librairie-du-passage}: the number finds the point, the words are for people and
 * change with its name. Immutable and thread-safe.
 */
final class StorePath {
    static final String ALL = "/pickup/stores";

    private static final int MOST_LETTERS = 60;
    private static final Pattern LAST_PART = Pattern.compile("([1-9][0-9]{0,17})(-[a-z0-9-]{0,60})?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private StorePath() {}

    static String of(PickupPoint point) {
        return ALL + "/" + lastPart(point);
    }

    static String lastPart(PickupPoint point) {
        String words = words(point.name());
        return words.isEmpty() ? point.id().toString() : point.id() + "-" + words;
    }

    /** Which point that last part of a path means, whatever its words; empty if none can have it. */
    static Optional<PointId> idIn(String lastPart) {
        Matcher matcher = LAST_PART.matcher(lastPart);
        return matcher.matches() ? Optional.of(PointId.of(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    /** Empty for a name without a letter or digit of the Latin alphabet. */
    private static String words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae");
        String joined = OTHERS.matcher(plain).replaceAll("-");
        String cut = joined.substring(0, Math.min(MOST_LETTERS, joined.length()));
        return cut.replaceAll("^-|-$", "");
    }
}
