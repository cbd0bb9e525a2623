// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.creneau.confinement.Hours;
import org.jspecify.annotations.Nullable;

/** Reads hours of the day: {@code "from"} and {@code "to"}, each like {@code 21:00}. */
final class HoursReader {

    static final Phrase TIME = Phrase.of(Saying.TIME);

    private HoursReader() {}

    static Hours read(Fields fields) {
        return Hours.of(
                fields.parsed("from", HoursReader::time, TIME, LocalTime.MIDNIGHT),
                fields.parsed("to", HoursReader::end, Phrase.of(Saying.END_TIME), LocalTime.MIDNIGHT));
    }

    static List<Hours> list(Fields fields, String name) {
        List<Hours> all = new ArrayList<>();
        for (Node node : fields.nodes(name)) {
            Fields one = new Fields(node, fields.mistakes());
            all.add(read(one));
            one.noteUnknown();
        }
        return all;
    }

    private static @Nullable LocalTime end(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : time(text);
    }

    /** Without fractions of a second, which no rule has; null if it is not one. */
    static @Nullable LocalTime time(String text) {
        return text.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?") ? LocalTime.parse(text) : null;
    }
}
