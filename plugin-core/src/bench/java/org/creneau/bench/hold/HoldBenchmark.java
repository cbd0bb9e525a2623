// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What the plugin costs beside the database: holding and releasing from 32 threads on one slot, and on a thousand, against
 * bare JDBC sending the same statements through the same pool, and against the least that any hold must do. The contenders
 * take turns in short rounds, so that what else happens on the machine happens to all of them.
 */
public final class HoldBenchmark {
    private static final int THREADS = 32;
    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;

    private final int rounds = Integer.getInteger("hold.rounds", 7);
    private final int seconds = Integer.getInteger("hold.seconds", 5);
    private final int few = Integer.getInteger("hold.reservations", FEW);
    private final List<String> results = new ArrayList<>();

    private HoldBenchmark() {}

    /** The names that are measured here. */
    public static boolean isMeant(String regex) {
        return List.of("HoldBenchmark.hotSlot", "HoldBenchmark.spread1000Slots").stream()
                .anyMatch(Pattern.compile(regex).asPredicate());
    }

    /** Writes one JSON object a line, and prints the same for people. */
    public static void run(String regex, Path file) throws IOException {
        HoldBenchmark benchmark = new HoldBenchmark();
        Pattern wanted = Pattern.compile(regex);
        try (DurableServer server = DurableServer.start();
                Stage small = new Stage(server.open("few", THREADS), benchmark.few);
                Stage large = new Stage(server.open("many", THREADS), benchmark.few * (MANY / FEW))) {
            small.sentences().forEach(sent -> System.out.println("  " + shortened(sent.normalised())));
            if (wanted.matcher("HoldBenchmark.hotSlot").find()) {
                benchmark.measure("hotSlot", small, large, stage -> stage::hot);
            }
            if (wanted.matcher("HoldBenchmark.spread1000Slots").find()) {
                benchmark.measure("spread1000Slots", small, large, stage -> stage::spread);
            }
        }
        Files.write(file, benchmark.results);
    }

    private static String shortened(String sql) {
        return sql.length() <= 110 ? sql : sql.substring(0, 80) + " ... " + sql.substring(sql.length() - 25);
    }

    private void measure(String name, Stage small, Stage large, Function<Stage, Supplier<Pair>> pairs) {
        double rate = share(name, small, pairs.apply(small));
        latency(name, small, pairs.apply(small), rate / 2);
        growth(name, small, large, pairs);
    }

    private double share(String name, Stage stage, Supplier<Pair> pairs) {
        Rounds run = new Rounds(THREADS);
        List<Rounds.Pace> plugin = new ArrayList<>();
        List<Rounds.Pace> bare = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            Rounds.Pace first = run.run(round % 2 == 0 ? stage.plugin : stage.bare, pairs, round < 0 ? 20 : seconds);
            Rounds.Pace second = run.run(round % 2 == 0 ? stage.bare : stage.plugin, pairs, round < 0 ? 20 : seconds);
            checkNothingIsLeft(stage);
            double least = run.run(stage.floor, pairs, seconds).perSecond();
            stage.clearCounters();
            if (round >= 0) {
                plugin.add(round % 2 == 0 ? first : second);
                bare.add(round % 2 == 0 ? second : first);
                floor.add(least);
                shares.add(plugin.get(round).perSecond() / bare.get(round).perSecond());
            }
        }
        double rate = median(plugin, Rounds.Pace::perSecond);
        report(
                "{\"benchmark\": \"%s\", \"pairsPerSecond\": %.0f, \"bare\": %.0f, \"share\": %.3f, \"leastShare\": %.3f,"
                        + " \"mostShare\": %.3f, \"floorPerSecond\": %.0f}",
                name,
                rate,
                median(bare, Rounds.Pace::perSecond),
                median(shares),
                Collections.min(shares),
                Collections.max(shares),
                median(floor));
        report(
                "{\"spent\": \"%s\", \"cpuMicros\": %.0f, \"bareCpuMicros\": %.0f, \"allocatedKilobytes\": %.0f,"
                        + " \"bareAllocatedKilobytes\": %.0f}",
                name,
                median(plugin, Rounds.Pace::micros),
                median(bare, Rounds.Pace::micros),
                median(plugin, Rounds.Pace::kilobytes),
                median(bare, Rounds.Pace::kilobytes));
        return rate;
    }

    private static double median(List<Rounds.Pace> paces, ToDoubleFunction<Rounds.Pace> figure) {
        return median(paces.stream().mapToDouble(figure).boxed().toList());
    }

    private void latency(String name, Stage stage, Supplier<Pair> pairs, double perSecond) {
        Paced.Times times = new Paced(THREADS, perSecond).run(stage.plugin, pairs, rounds * seconds);
        checkNothingIsLeft(stage);
        report(
                "{\"latency\": \"%s\", \"pairsPerSecond\": %.0f, \"holdP50\": %.2f, \"holdP99\": %.2f, \"pairP50\": %.2f,"
                        + " \"pairP99\": %.2f, \"pairP999\": %.2f, \"unit\": \"ms\"}",
                name,
                perSecond,
                Paced.Times.millis(times.hold(), 0.5),
                Paced.Times.millis(times.hold(), 0.99),
                Paced.Times.millis(times.pair(), 0.5),
                Paced.Times.millis(times.pair(), 0.99),
                Paced.Times.millis(times.pair(), 0.999));
    }

    private void growth(String name, Stage small, Stage large, Function<Stage, Supplier<Pair>> pairs) {
        Rounds run = new Rounds(THREADS);
        List<Double> slowdowns = new ArrayList<>();
        run.run(large.plugin, pairs.apply(large), seconds);
        small.removePairs();
        large.removePairs();
        long few = small.reservations();
        long many = large.reservations();
        for (int round = 0; round < rounds; round++) {
            small.removePairs();
            large.removePairs();
            Stage first = round % 2 == 0 ? small : large;
            Stage second = round % 2 == 0 ? large : small;
            double one = run.run(first.plugin, pairs.apply(first), seconds).perSecond();
            double other = run.run(second.plugin, pairs.apply(second), seconds).perSecond();
            slowdowns.add(round % 2 == 0 ? other / one : one / other);
        }
        report(
                "{\"growth\": \"%s\", \"reservations\": %d, \"of\": %d, \"rateOfRate\": %.3f, \"least\": %.3f,"
                        + " \"most\": %.3f}",
                name, many, few, median(slowdowns), Collections.min(slowdowns), Collections.max(slowdowns));
    }

    private static void checkNothingIsLeft(Stage stage) {
        if (stage.taken() != 0) {
            throw new IllegalStateException(stage.taken() + " places are still taken, allowed is 0: all were released");
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void report(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        results.add(line);
        System.out.println(line);
    }
}
