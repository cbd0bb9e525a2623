// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names to the form in which they are compared: plain small letters and digits, words one space apart. */
final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern SAINT_BEFORE_A_WORD = Pattern.compile("\\bst(e?) ");
    private static final Pattern ARTICLE = Pattern.compile("^(?:l|le|la|les) ");

    private FoldedName() {}

    /** Without accents, case, hyphens and apostrophes; "st" and "ste" written in full. */
    static String of(String name) {
        return SAINT.matcher(plain(name)).replaceAll("saint$1");
    }

    /** The same, but the last word is left as typed: "st" may be going to be Strasbourg. */
    static String unfinished(String typed) {
        return SAINT_BEFORE_A_WORD.matcher(plain(typed)).replaceAll("saint$1 ");
    }

    private static String plain(String name) {
        String small = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return BETWEEN_WORDS.matcher(small).replaceAll(" ").trim();
    }

    /** A folded name without the article it may begin with: "havre" for "le havre". */
    static String withoutArticle(String folded) {
        return ARTICLE.matcher(folded).replaceFirst("");
    }
}
