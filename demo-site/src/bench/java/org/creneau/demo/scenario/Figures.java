// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.Arrays;
import java.util.List;

/** Medians over the steps of one round: time and processor time of one step in milliseconds, and its statements. */
record Figures(double millis, double cpuMillis, long statements) {
    private static final String MARK = "figures ";

    static Figures of(List<Watch> watches) {
        return new Figures(
                median(watches.stream().mapToLong(Watch::nanos).toArray()) / 1e6,
                median(watches.stream().mapToLong(Watch::cpuNanos).toArray()) / 1e6,
                median(watches.stream().mapToLong(Watch::statements).toArray()));
    }

    private static long median(long... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** As one line between those that a shop logs. */
    String line() {
        return MARK + millis + " " + cpuMillis + " " + statements;
    }

    static boolean isIn(String line) {
        return line.startsWith(MARK);
    }

    static Figures parse(String line) {
        String[] words = line.substring(MARK.length()).split(" ");
        return new Figures(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Long.parseLong(words[2]));
    }
}
