// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is typed to find one of all orders: a part of its number, words of the customer's name, each from its beginning, or an e-mail
 * address from its beginning. Three letters or digits at least, so that nobody leafs through the orders of all. Case and accents do not
 * matter. Immutable and thread-safe.
 */
public final class OrderSearch {

    private static final int FEWEST = 3;

    /** Letters that may stand for one with an accent, or be one that has lost it, in the languages that are written with Latin letters. */
    private static final String PLAIN = "acdeghijklnorstuwyz";

    private final String typed;
    private final BoardSearch search;

    private OrderSearch(String typed, BoardSearch search) {
        this.typed = typed;
        this.search = search;
    }

    /** Empty if too little is typed. Characters beyond {@link BoardSearch#LONGEST} are not looked at. */
    public static Optional<OrderSearch> of(String typed) {
        String text = typed.substring(0, Math.min(BoardSearch.LONGEST, typed.length()))
                .trim()
                .toLowerCase(Locale.ROOT);
        long telling = text.codePoints().filter(Character::isLetterOrDigit).count();
        return telling < FEWEST ? Optional.empty() : Optional.of(new OrderSearch(text, BoardSearch.of(text)));
    }

    /** Whether it is meant for an order with that face and address; the address is that of the order or of its customer. */
    public boolean finds(OrderFace face, String email) {
        return search.finds(face) || email.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    /** In small letters, as it was typed. */
    public String typed() {
        return typed;
    }

    /** Its letters and digits alone, as a number is compared. */
    public String compact() {
        return String.join("", search.words());
    }

    /** For each word as it was typed a pattern as SQL's {@code LIKE} has it, with {@code !} for the escape: names that contain it fit. */
    public List<String> narrowPatterns() {
        List<String> patterns = new ArrayList<>();
        for (String word : typed.split("\\s+")) {
            patterns.add('%' + literal(word) + '%');
        }
        return Collections.unmodifiableList(patterns);
    }

    /** The same for names that may contain it, whatever their accents: wider than {@link #finds}, which decides. */
    public List<String> widePatterns() {
        List<String> patterns = new ArrayList<>();
        for (String word : search.words()) {
            patterns.add('%' + wide(word) + '%');
        }
        return Collections.unmodifiableList(patterns);
    }

    private static String wide(String word) {
        StringBuilder wide = new StringBuilder();
        String joined = word.replace("oe", "%").replace("ae", "%");
        for (char letter : joined.toCharArray()) {
            wide.append(PLAIN.indexOf(letter) < 0 ? letter : '_');
        }
        return wide.toString();
    }

    /** As {@code LIKE} has it, with {@code !} for the escape: the very text in any letters around. */
    public static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderSearch && typed.equals(((OrderSearch) other).typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    /** Without what is looked for: it may be a name. */
    @Override
    public String toString() {
        return "a search of " + typed.length() + " characters among all orders";
    }
}
