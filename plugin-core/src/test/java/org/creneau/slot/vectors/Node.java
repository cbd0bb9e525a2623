// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a case and the path that leads to it, which every error names. */
final class Node {

    private final String path;
    private final @Nullable Object value;

    Node(String path, @Nullable Object value) {
        this.path = path;
        this.value = value;
    }

    String path() {
        return path;
    }

    boolean isThere() {
        return value != null;
    }

    boolean isList() {
        return value instanceof List;
    }

    boolean isText() {
        return value instanceof String;
    }

    /** This object, if it has no other keys than these. */
    Node only(String... allowed) {
        for (String key : object().keySet()) {
            if (!Arrays.asList(allowed).contains(key)) {
                throw new IllegalArgumentException(
                        path + "." + key + " is unknown, allowed is " + String.join(", ", allowed));
            }
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> object() {
        return value instanceof Map ? (Map<String, @Nullable Object>) value : refuse("an object");
    }

    boolean has(String key) {
        return object().containsKey(key);
    }

    /** One that is not there is a node all the same. */
    Node at(String key) {
        return new Node(path + "." + key, object().get(key));
    }

    /** The keys of an object with what they lead to, in their order. */
    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        object().forEach((key, each) -> entries.put(key, new Node(path + "." + key, each)));
        return entries;
    }

    /** An empty list if it is not there. */
    List<Node> list() {
        List<Node> nodes = new ArrayList<>();
        if (value == null) {
            return nodes;
        }
        List<?> list = value instanceof List ? (List<?>) value : refuse("a list");
        for (Object each : list) {
            nodes.add(new Node(path + "[" + nodes.size() + "]", each));
        }
        return nodes;
    }

    <T> List<T> list(Function<Node, T> each) {
        return list().stream().map(each).toList();
    }

    String text() {
        return value instanceof String ? (String) value : refuse("a text");
    }

    int integer() {
        try {
            return value instanceof BigDecimal ? ((BigDecimal) value).intValueExact() : refuse("a whole number");
        } catch (ArithmeticException e) {
            return refuse("a whole number that is not huge");
        }
    }

    int integerOr(int missing) {
        return value == null ? missing : integer();
    }

    boolean truthOr(boolean missing) {
        return value == null ? missing : value instanceof Boolean ? (Boolean) value : refuse("true or false");
    }

    /** The text, read by something that throws when it cannot. */
    <T> T parsed(Function<String, T> parser, String allowed) {
        try {
            return parser.apply(text());
        } catch (DateTimeException | IllegalArgumentException e) {
            return refuse(allowed);
        }
    }

    <T> T refuse(String allowed) {
        throw new IllegalArgumentException(path + " is " + value + ", allowed is " + allowed);
    }
}
