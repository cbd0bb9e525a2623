// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** A text without what readers leave out when they search: capitals, accents, ligatures, punctuation. Immutable. */
final class FoldedText {
    private final String folded;

    private FoldedText(String folded) {
        this.folded = folded;
    }

    static FoldedText of(String text) {
        String plain =
                text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        String bare = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return new FoldedText(bare.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether every word of the other text begins a word of this one. */
    boolean containsWordsOf(FoldedText wanted) {
        for (String word : wanted.folded.split(" ")) {
            if (!(" " + folded).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
