// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON object (RFC 8259) member by member, as an answer of the API; what is written is in the order of the calls. Angle
 * brackets, ampersands, quotes and the line separators of JavaScript are written as {@code \\u} escapes, so that a text stays a
 * text even where somebody puts the answer into a page. For one thread, and only within the call that hands it out.
 */
public final class JsonObject {

    /** More than most answers; a longer one doubles it. */
    private static final int LIKELY_BYTES = 16_384;

    private static final int LIKELY_BYTES_OF_MEMBERS = 256;

    private final Utf8Json out;

    private JsonObject(Utf8Json out) {
        this.out = out;
    }

    /** The text of an object with that content. */
    public static String write(Consumer<JsonObject> content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8, which is all that may be sent (RFC 8259, 8.1). */
    public static byte[] bytes(Consumer<JsonObject> content) {
        return bytes(LIKELY_BYTES, content);
    }

    /** The same where it is known how long it gets, more or less: what is longer is copied as it grows. */
    public static byte[] bytes(int likelyBytes, Consumer<JsonObject> content) {
        Utf8Json out = new Utf8Json(likelyBytes);
        new JsonObject(out).content(content);
        return out.toBytes();
    }

    /** What would stand in an object with that content, to be {@link #put} into several. */
    public static JsonMembers members(Consumer<JsonObject> content) {
        Utf8Json out = new Utf8Json(LIKELY_BYTES_OF_MEMBERS);
        content.accept(new JsonObject(out));
        return new JsonMembers(out.toBytes());
    }

    public JsonObject put(JsonMembers members) {
        out.written(members.bytes());
        return this;
    }

    public JsonObject text(String name, String value) {
        out.name(name);
        out.text(value);
        return this;
    }

    /** Leaves the member out where there is nothing to say. */
    public JsonObject textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    public JsonObject number(String name, long value) {
        out.name(name);
        out.plain(Long.toString(value));
        return this;
    }

    /** A finite number, otherwise {@link IllegalArgumentException}. */
    public JsonObject decimal(String name, double value) {
        out.name(name);
        out.plain(finite(value));
        return this;
    }

    public JsonObject flag(String name, boolean value) {
        out.name(name);
        out.plain(value ? "true" : "false");
        return this;
    }

    /**
     * A text such as {@code 2020-11-12T10:00:00+01:00} (RFC 3339), in whole seconds, rounded down; throws {@link
     * IllegalArgumentException} out of the years 0 to 9999.
     */
    public JsonObject moment(String name, ZoneId zone, Instant at) {
        out.name(name);
        out.moment(zone, at);
        return this;
    }

    /** The date of that moment in the zone, such as {@code 2020-11-12}; throws as {@link #moment} does. */
    public JsonObject date(String name, ZoneId zone, Instant at) {
        out.name(name);
        out.date(zone, at);
        return this;
    }

    public JsonObject object(String name, Consumer<JsonObject> content) {
        out.name(name);
        content(content);
        return this;
    }

    /** One object for each item, in their order. */
    public <T> JsonObject list(String name, Iterable<T> items, BiConsumer<JsonObject, T> content) {
        out.name(name);
        out.begin('[');
        for (T item : items) {
            out.begin('{');
            content.accept(this, item);
            out.end('}');
        }
        out.end(']');
        return this;
    }

    public JsonObject texts(String name, Iterable<String> values) {
        out.name(name);
        out.begin('[');
        values.forEach(out::text);
        out.end(']');
        return this;
    }

    /** Finite numbers, otherwise {@link IllegalArgumentException}. */
    public JsonObject decimals(String name, double... values) {
        out.name(name);
        out.begin('[');
        for (double value : values) {
            out.plain(finite(value));
        }
        out.end(']');
        return this;
    }

    private static String finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("number is " + value + ", allowed is a finite one");
        }
        return Double.toString(value);
    }

    private void content(Consumer<JsonObject> content) {
        out.begin('{');
        content.accept(this);
        out.end('}');
    }
}
