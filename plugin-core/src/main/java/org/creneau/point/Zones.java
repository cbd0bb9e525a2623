// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the names of time zones as people write them down, and helps when there is no such zone. */
public final class Zones {

    private static final int MOST_SUGGESTIONS = 3;

    private Zones() {}

    /**
     * The zone of that IANA name. Offsets such as {@code +01:00} are refused: they know no summer time.
     *
     * @throws InvalidSettings whose problem has the code {@code zone-unknown} and suggests names that look alike
     */
    public static ZoneId parse(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw InvalidSettings.of(
                    Problem.of("zone", "'" + text + "'", "an IANA name such as " + String.join(", ", alike(text)))
                            .coded("zone-unknown"));
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalStateException("zone " + text + " is listed but has no rules", e);
        }
    }

    /** The names that share most pairs of letters with the text; ties go to the alphabet. */
    private static List<String> alike(String text) {
        Set<String> wanted = pairs(text);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.indexOf('/') > 0 && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                .sorted((one, other) -> {
                    int byLikeness = Double.compare(likeness(other, wanted), likeness(one, wanted));
                    return byLikeness != 0 ? byLikeness : one.compareTo(other);
                })
                .limit(MOST_SUGGESTIONS)
                .collect(Collectors.toList());
    }

    private static double likeness(String name, Set<String> wanted) {
        Set<String> pairs = pairs(name);
        long shared = pairs.stream().filter(wanted::contains).count();
        return 2.0 * shared / (pairs.size() + wanted.size() + 1);
    }

    private static Set<String> pairs(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Set<String> pairs = new TreeSet<>();
        for (int i = 1; i < Math.min(plain.length(), 64); i++) {
            pairs.add(plain.substring(i - 1, i + 1));
        }
        return pairs;
    }
}
