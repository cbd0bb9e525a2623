// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the counter looks for among the pickups of a day: some of the words of a name, in any order, each from its beginning, or a
 * part of an order's number. Case and accents do not matter. Pickup codes are not looked for here, since wrong ones have to be
 * counted: see {@link org.creneau.reservation.FindByCode}. Immutable and thread-safe.
 */
public final class BoardSearch {

    /** Characters beyond these are not looked at. */
    public static final int LONGEST = 80;

    private static final BoardSearch EVERYTHING = new BoardSearch("");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String folded;

    private BoardSearch(String folded) {
        this.folded = folded;
    }

    /** Everything if nothing that could be looked for is typed. */
    public static BoardSearch of(String typed) {
        return new BoardSearch(folded(typed.substring(0, Math.min(LONGEST, typed.length()))));
    }

    public static BoardSearch everything() {
        return EVERYTHING;
    }

    /** Whether nothing is looked for. */
    public boolean isEverything() {
        return folded.isEmpty();
    }

    public boolean finds(OrderFace face) {
        return isEverything() || hasNumber(face) || hasName(face);
    }

    /** Folded; none if nothing is looked for. */
    List<String> words() {
        return isEverything() ? Collections.emptyList() : Arrays.asList(folded.split(" "));
    }

    private boolean hasNumber(OrderFace face) {
        String wanted = folded.replace(" ", "");
        return folded(face.number()).replace(" ", "").contains(wanted);
    }

    private boolean hasName(OrderFace face) {
        String name = " " + folded(face.name());
        for (String word : folded.split(" ")) {
            if (!name.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return BETWEEN.matcher(plain).replaceAll(" ").trim();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardSearch && folded.equals(((BoardSearch) other).folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** Without what is looked for: it may be a name. */
    @Override
    public String toString() {
        return isEverything() ? "everything" : "a search of " + folded.length() + " characters";
    }
}
