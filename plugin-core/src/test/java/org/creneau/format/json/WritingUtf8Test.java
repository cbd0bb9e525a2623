// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bytes are those that Java itself makes of the same text, however it comes in. */
class WritingUtf8Test {
    private static final List<String> PARTS = List.of(
            "a",
            "plain text",
            "Étagère n° 4",
            "\u00a0€",
            "\u07ff\u0800\uffff",
            "🥖",
            "\ud83e",
            "\udd56",
            "漢字",
            "\u0000\u007f\u0080",
            "x".repeat(500),
            "é".repeat(300));

    @Test
    void any_text_in_any_pieces_becomes_what_java_makes_of_it() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Utf8Text text = new Utf8Text(1 + random.nextInt(40));
            StringBuilder all = new StringBuilder();
            for (int part = random.nextInt(12); part > 0; part--) {
                String next = PARTS.get(random.nextInt(PARTS.size()));
                all.append(write(text, next, random));
            }
            assertThat(text.toBytes())
                    .as("seed %d: %s", seed, all)
                    .isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String write(Utf8Text text, String part, Random random) throws Exception {
        int from = random.nextInt(part.length());
        int count = random.nextInt(part.length() - from) + 1;
        switch (random.nextInt(3)) {
            case 0:
                text.write(part, from, count);
                break;
            case 1:
                text.write(part.toCharArray(), from, count);
                break;
            default:
                for (char each : part.substring(from, from + count).toCharArray()) {
                    text.write(each);
                }
        }
        return part.substring(from, from + count);
    }
}
