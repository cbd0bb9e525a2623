// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is what Gson writes, byte for byte, whatever the texts are. */
class WritingBytesOfJsonTest {
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "Étagère n° 4",
            "</script>\"\\'&=",
            "\u0000\u0001\b\t\n\u000b\f\r\u001f \u007f",
            "\u0080\u00a0\u07ff\u0800\uffff",
            "\u2027\u2028\u2029\u202a",
            "🥖 baguette",
            "\ud83e",
            "\udd56\ud83e",
            "漢字",
            "x".repeat(5_000),
            "<".repeat(700),
            "é".repeat(3_000));

    @Test
    void every_character_alone_and_between_others_is_written_as_gson_writes_it() throws IOException {
        for (int one = 0; one <= Character.MAX_VALUE; one++) {
            String text = "a" + (char) one + "é" + (char) one;
            Utf8Json out = new Utf8Json(1);
            out.begin('{');
            out.name(text);
            out.text(text);
            out.end('}');
            StringWriter expected = new StringWriter();
            gson(expected).beginObject().name(text).value(text).endObject();
            assertThat(out.toBytes()).as("U+%04X", one).isEqualTo(bytes(expected));
        }
    }

    @Test
    void any_tokens_in_any_nesting_are_written_as_gson_writes_them() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            Utf8Json out = new Utf8Json(8);
            StringWriter expected = new StringWriter();
            new Both(out, gson(expected), new Random(seed)).object(0);
            assertThat(out.toBytes()).as("seed %d", seed).isEqualTo(bytes(expected));
        }
    }

    private static JsonWriter gson(StringWriter to) {
        JsonWriter writer = new JsonWriter(to);
        writer.setHtmlSafe(true);
        return writer;
    }

    private static byte[] bytes(StringWriter text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Says the same to both. */
    private static final class Both {
        private final Utf8Json ours;
        private final JsonWriter theirs;
        private final Random random;

        private Both(Utf8Json ours, JsonWriter theirs, Random random) {
            this.ours = ours;
            this.theirs = theirs;
            this.random = random;
        }

        private void object(int depth) throws IOException {
            ours.begin('{');
            theirs.beginObject();
            for (int member = random.nextInt(5); member > 0; member--) {
                String name = text();
                ours.name(name);
                theirs.name(name);
                value(depth);
            }
            ours.end('}');
            theirs.endObject();
        }

        private void value(int depth) throws IOException {
            switch (random.nextInt(depth > 3 ? 4 : 6)) {
                case 0:
                    String text = text();
                    ours.text(text);
                    theirs.value(text);
                    break;
                case 1:
                    long number = random.nextLong() >> random.nextInt(64);
                    ours.plain(Long.toString(number));
                    theirs.value(number);
                    break;
                case 2:
                    double decimal = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
                    ours.plain(Double.toString(decimal));
                    theirs.value(decimal);
                    break;
                case 3:
                    boolean flag = random.nextBoolean();
                    ours.plain(Boolean.toString(flag));
                    theirs.value(flag);
                    break;
                case 4:
                    object(depth + 1);
                    break;
                default:
                    array(depth);
            }
        }

        private void array(int depth) throws IOException {
            ours.begin('[');
            theirs.beginArray();
            for (int item = random.nextInt(4); item > 0; item--) {
                value(depth + 1);
            }
            ours.end(']');
            theirs.endArray();
        }

        private String text() {
            List<String> parts = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                parts.add(TEXTS.get(random.nextInt(TEXTS.size())));
            }
            return String.join("", parts);
        }
    }
}
