// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object, asked for one by one. A wrong one is noted and a stand-in is answered, so that reading goes
 * on; what nobody asked for is a mistake too. For one thread.
 */
final class Fields {

    private final Node object;
    private final Mistakes mistakes;
    private final Set<String> asked = new LinkedHashSet<>();
    private final int mistakesBefore;

    Fields(Node object, Mistakes mistakes) {
        this.mistakesBefore = mistakes.count();
        this.object = object;
        this.mistakes = mistakes;
        if (!object.is(Node.Kind.OBJECT)) {
            mistakes.add(object, Phrase.of(Saying.OBJECT));
        }
    }

    Mistakes mistakes() {
        return mistakes;
    }

    String path() {
        return object.path();
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** The member, or null with a mistake if there is none. */
    @Nullable
    Node required(String name, Phrase allowed) {
        Node node = optional(name);
        if (node == null && object.is(Node.Kind.OBJECT)) {
            mistakes.add(object.path() + "." + name, Phrase.of(Saying.MISSING), allowed);
        }
        return node;
    }

    @Nullable
    Node optional(String name) {
        asked.add(name);
        return object.members().get(name);
    }

    String text(String name, Phrase allowed) {
        Node node = required(name, allowed);
        return node == null ? "" : text(node, allowed);
    }

    String textOr(String name, String absent) {
        Node node = optional(name);
        return node == null ? absent : text(node, Phrase.of(Saying.TEXT));
    }

    private String text(Node node, Phrase allowed) {
        if (node.is(Node.Kind.TEXT) && !node.text().trim().isEmpty()) {
            return node.text();
        }
        mistakes.add(node, allowed);
        return "";
    }

    /** A text read as a time, a date and the like; the stand-in if it cannot be. */
    <T> T parsed(String name, Function<String, @Nullable T> parse, Phrase allowed, T standIn) {
        Node node = required(name, allowed);
        T value = node == null ? standIn : parseOrNull(node, parse);
        if (value == null && node != null) {
            mistakes.add(node, allowed);
        }
        return value == null ? standIn : value;
    }

    double number(String name, Phrase allowed) {
        Node node = required(name, allowed);
        return node == null ? 1 : number(node, allowed, 0);
    }

    double numberAboveZero(String name, Phrase allowed) {
        Node node = required(name, allowed);
        return node == null ? 1 : number(node, allowed, Double.MIN_VALUE);
    }

    double numberOr(String name, double absent) {
        Node node = optional(name);
        return node == null ? absent : number(node, Phrase.of(Saying.NUMBER), 0);
    }

    private double number(Node node, Phrase allowed, double least) {
        double value = node.is(Node.Kind.NUMBER) ? Double.parseDouble(node.text()) : -1;
        if (value >= least && value <= Integer.MAX_VALUE) {
            return value;
        }
        mistakes.add(node, allowed);
        return 1;
    }

    /** 1 or more. */
    int positive(String name, Phrase allowed) {
        Node node = required(name, allowed);
        return node == null ? 1 : wholeNumber(node, allowed, 1);
    }

    int wholeNumberOr(String name, int absent) {
        Node node = optional(name);
        return node == null ? absent : wholeNumber(node, Phrase.of(Saying.WHOLE_NUMBER), 0);
    }

    int positiveOr(String name, int absent) {
        Node node = optional(name);
        return node == null ? absent : wholeNumber(node, Phrase.of(Saying.COUNT), 1);
    }

    private int wholeNumber(Node node, Phrase allowed, int least) {
        boolean whole = node.is(Node.Kind.NUMBER) && node.text().matches("[0-9]{1,9}");
        if (whole && Integer.parseInt(node.text()) >= least) {
            return Integer.parseInt(node.text());
        }
        mistakes.add(node, allowed);
        return 1;
    }

    boolean flag(String name) {
        Node node = optional(name);
        if (node != null && !node.is(Node.Kind.BOOLEAN)) {
            mistakes.add(node, Phrase.of(Saying.TRUE_OR_FALSE));
        }
        return node != null && node.text().equals("true");
    }

    /** A constant written in lower case with dashes, such as {@code car-boot}. */
    <E extends Enum<E>> E word(String name, Class<E> type, E absent) {
        Node node = optional(name);
        return node == null ? absent : word(node, type, absent);
    }

    <E extends Enum<E>> E requiredWord(String name, Class<E> type) {
        E first = type.getEnumConstants()[0];
        Node node = required(name, Phrase.of(Saying.ONE_OF, words(type)));
        return node == null ? first : word(node, type, first);
    }

    <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        nodes(name).forEach(node -> found.add(word(node, type, type.getEnumConstants()[0])));
        return found;
    }

    private <E extends Enum<E>> E word(Node node, Class<E> type, E standIn) {
        for (E constant : type.getEnumConstants()) {
            if (node.is(Node.Kind.TEXT) && spelling(constant).equals(node.text())) {
                return constant;
            }
        }
        mistakes.add(node, Phrase.of(Saying.ONE_OF, words(type)));
        return standIn;
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        List<String> words = new ArrayList<>();
        Arrays.asList(type.getEnumConstants()).forEach(constant -> words.add(spelling(constant)));
        return String.join(", ", words);
    }

    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The items of a list; none if it is absent. */
    List<Node> nodes(String name) {
        Node node = optional(name);
        if (node == null) {
            return Collections.emptyList();
        }
        if (!node.is(Node.Kind.LIST)) {
            mistakes.add(node, Phrase.of(Saying.LIST));
        }
        return node.items();
    }

    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        nodes(name).forEach(node -> found.add(text(node, Phrase.of(Saying.TEXT))));
        return found;
    }

    /** What the parser answers null to, or refuses, is a mistake and left out. */
    <T> List<T> list(String name, Function<String, @Nullable T> parse, Phrase allowed) {
        List<T> found = new ArrayList<>();
        nodes(name).forEach(node -> {
            T value = parseOrNull(node, parse);
            if (value == null) {
                mistakes.add(node, allowed);
            } else {
                found.add(value);
            }
        });
        return found;
    }

    private static <T> @Nullable T parseOrNull(Node node, Function<String, @Nullable T> parse) {
        try {
            return node.is(Node.Kind.TEXT) ? parse.apply(node.text()) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null; // whoever asked says it better
        }
    }

    @Nullable
    Fields objectOrNull(String name) {
        Node node = optional(name);
        return node == null ? null : new Fields(node, mistakes);
    }

    /** The names in the order of the file; all count as asked for. */
    List<String> names() {
        asked.addAll(object.members().keySet());
        return new ArrayList<>(object.members().keySet());
    }

    /** What a factory refuses is a mistake of this object, unless one was found in it already. */
    <T> @Nullable T build(Saying together, Supplier<T> factory) {
        noteUnknown();
        return attempt(together, factory);
    }

    /** The same for a factory that itself asks for members. */
    <T> @Nullable T buildLate(Saying together, Supplier<T> factory) {
        T built = attempt(together, factory);
        noteUnknown();
        return built;
    }

    private <T> @Nullable T attempt(Saying together, Supplier<T> factory) {
        try {
            return factory.get();
        } catch (IllegalArgumentException e) {
            if (mistakes.count() == mistakesBefore) {
                mistakes.add(object.path(), Phrase.of(Saying.IMPOSSIBLE), Phrase.of(together, e.getMessage()));
            }
            return null;
        }
    }

    /** To be called once everything known was asked for. */
    void noteUnknown() {
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            if (!asked.contains(member.getKey())) {
                mistakes.add(
                        member.getValue().path(),
                        Phrase.of(Saying.UNKNOWN),
                        Phrase.of(Saying.ONLY, String.join(", ", asked)));
            }
        }
    }
}
