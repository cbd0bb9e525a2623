// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it and nothing else: no comments, no trailing commas, no key twice. Objects become maps,
 * arrays lists, numbers {@link BigDecimal}.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Throws {@link IllegalArgumentException} naming line and column. */
    static @Nullable Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.peek() != 0) {
            throw json.unexpected("the end");
        }
        return value;
    }

    /** The next character that is not white space, or 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void require(char wanted) {
        if (!skip(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        require('{');
        if (skip('}')) {
            return object;
        }
        do {
            if (peek() != '"') {
                throw unexpected("a key in quotes");
            }
            String key = string();
            require(':');
            if (object.containsKey(key)) {
                throw unexpected("a key that was not there before, not '" + key + "' again");
            }
            object.put(key, value());
        } while (skip(','));
        require('}');
        return object;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> array = new ArrayList<>();
        require('[');
        if (skip(']')) {
            return array;
        }
        do {
            array.add(value());
        } while (skip(','));
        require(']');
        return array;
    }

    private String string() {
        require('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            if (next < ' ') {
                throw unexpected("no control character in a string");
            }
            string.append(next == '\\' ? escaped() : next);
        }
        require('"');
        return string.toString();
    }

    private char escaped() {
        char which = at < text.length() ? text.charAt(at++) : 0;
        if (which == 'u' && at + 4 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int known = "\"\\/bfnrt".indexOf(which);
        if (known < 0) {
            throw unexpected("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private <T> @Nullable T word(String word, @Nullable T value) {
        if (!text.startsWith(word, at)) {
            throw unexpected("a value");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            at = from;
            throw unexpected("a value");
        }
        return new BigDecimal(number);
    }

    private IllegalArgumentException unexpected(String wanted) {
        String before = text.substring(0, Math.min(at, text.length()));
        long line = before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new IllegalArgumentException("line " + line + ", column " + column + ": expected " + wanted);
    }
}
