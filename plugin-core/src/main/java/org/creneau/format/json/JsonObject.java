// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private final JsonWriter out;

    private JsonObject(JsonWriter out) {
        this.out = out;
    }

    /** The text of an object with that content. */
    public static String write(Consumer<JsonObject> content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8, which is all that may be sent (RFC 8259, 8.1). */
    public static byte[] bytes(Consumer<JsonObject> content) {
        Utf8Text text = new Utf8Text(LIKELY_BYTES);
        JsonWriter out = new JsonWriter(text);
        out.setHtmlSafe(true);
        new JsonObject(out).content(content);
        return text.toBytes();
    }

    public JsonObject text(String name, String value) {
        return member(name, () -> out.value(value));
    }

    /** Leaves the member out where there is nothing to say. */
    public JsonObject textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    public JsonObject number(String name, long value) {
        return member(name, () -> out.value(value));
    }

    /** A finite number, otherwise {@link IllegalArgumentException}. */
    public JsonObject decimal(String name, double value) {
        return member(name, () -> out.value(value));
    }

    public JsonObject flag(String name, boolean value) {
        return member(name, () -> out.value(value));
    }

    public JsonObject object(String name, Consumer<JsonObject> content) {
        return member(name, () -> content(content));
    }

    /** One object for each item, in their order. */
    public <T> JsonObject list(String name, Iterable<T> items, BiConsumer<JsonObject, T> content) {
        return array(name, () -> {
            for (T item : items) {
                content(object -> content.accept(object, item));
            }
        });
    }

    public JsonObject texts(String name, Iterable<String> values) {
        return array(name, () -> {
            for (String value : values) {
                out.value(value);
            }
        });
    }

    /** Finite numbers, otherwise {@link IllegalArgumentException}. */
    public JsonObject decimals(String name, double... values) {
        return array(name, () -> {
            for (double value : values) {
                out.value(value);
            }
        });
    }

    private JsonObject array(String name, Step items) {
        return member(name, () -> {
            out.beginArray();
            items.run();
            out.endArray();
        });
    }

    private JsonObject member(String name, Step value) {
        run(() -> {
            out.name(name);
            value.run();
        });
        return this;
    }

    private void content(Consumer<JsonObject> content) {
        run(() -> {
            out.beginObject();
            content.accept(this);
            out.endObject();
        });
    }

    /** What a writer into memory never does, but declares. */
    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
