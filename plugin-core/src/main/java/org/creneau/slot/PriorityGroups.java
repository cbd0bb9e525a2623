// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words for groups of people for whom slots are kept. Three are the plugin's own and never change their meaning; a
 * merchant may use any others, of letters, digits, spaces, dashes and apostrophes, at most 40 characters. Capitals make
 * no difference.
 */
public final class PriorityGroups {

    /** People whom an illness, their age or a pregnancy puts in danger. */
    public static final String VULNERABLE = "vulnerable";

    /** People who collect for somebody who cannot go out. */
    public static final String CARER = "carer";

    /** People who work in hospitals, surgeries, care homes and the like. */
    public static final String HEALTH_STAFF = "health-staff";

    private static final List<String> KNOWN =
            Collections.unmodifiableList(Arrays.asList(VULNERABLE, CARER, HEALTH_STAFF));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[ '\u2019-][\\p{L}\\p{N}]+)*");
    private static final int MOST_CHARACTERS = 40;

    private PriorityGroups() {}

    /** Those of the plugin, in the order in which they are shown. */
    public static List<String> known() {
        return KNOWN;
    }

    /** The word as it is compared: trimmed and in lower case. */
    public static String normal(String word) {
        return word.trim().toLowerCase(Locale.ROOT);
    }

    /** True for a word as described above. */
    public static boolean isWord(String word) {
        return word.length() <= MOST_CHARACTERS && WORD.matcher(word).matches();
    }
}
