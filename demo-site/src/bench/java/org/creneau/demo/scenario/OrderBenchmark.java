// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the plugin adds to Broadleaf's own work: two shops side by side, one of which never heard of it, each in a JVM and on
 * a PostgreSQL of its own, since Broadleaf keeps one shop in the static fields of a JVM. They take turns in short rounds, so
 * that what else happens on the machine happens to both; the ratio is that of two rounds one after the other.
 */
final class OrderBenchmark {
    static final String READY = "the shop is open";

    private static final int WARM_UP = Integer.getInteger("orders.warmUp", 100);
    private static final int ROUNDS = Integer.getInteger("orders.rounds", 9);
    private static final int STEPS = Integer.getInteger("orders.steps", 30);

    private final List<String> results = new ArrayList<>();

    private OrderBenchmark() {}

    /** Takes the file to leave one JSON object a line in, and prints the same for people. */
    public static void main(String[] args) throws IOException {
        OrderBenchmark benchmark = new OrderBenchmark();
        try (ShopProcess with = new ShopProcess(Site.WITH_PLUGIN);
                ShopProcess without = new ShopProcess(Site.WITHOUT_PLUGIN)) {
            for (Step step : Step.values()) {
                benchmark.measure(step, with, without);
            }
        }
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, benchmark.results);
    }

    private void measure(Step step, ShopProcess with, ShopProcess without) throws IOException {
        with.round(step, WARM_UP);
        without.round(step.withoutPlugin(), WARM_UP);
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            turns.add(turn(step, with, without, round % 2 == 0));
        }
        report(step, turns);
    }

    private static Turn turn(Step step, ShopProcess with, ShopProcess without, boolean pluginFirst) throws IOException {
        if (pluginFirst) {
            Figures plugin = with.round(step, STEPS);
            return new Turn(plugin, without.round(step.withoutPlugin(), STEPS));
        }
        Figures bare = without.round(step.withoutPlugin(), STEPS);
        return new Turn(with.round(step, STEPS), bare);
    }

    private void report(Step step, List<Turn> turns) {
        String line = String.format(
                Locale.ROOT,
                "{\"step\": \"%s\", \"statements\": %.0f, \"bareStatements\": %.0f, \"millis\": %.2f, \"bareMillis\": %.2f,"
                        + " \"ratio\": %.3f, \"leastRatio\": %.3f, \"mostRatio\": %.3f, \"cpuMillis\": %.2f,"
                        + " \"bareCpuMillis\": %.2f, \"cpuRatio\": %.3f}",
                step.words,
                quantile(turns, 0.5, turn -> turn.plugin.statements()),
                quantile(turns, 0.5, turn -> turn.bare.statements()),
                quantile(turns, 0.5, turn -> turn.plugin.millis()),
                quantile(turns, 0.5, turn -> turn.bare.millis()),
                quantile(turns, 0.5, Turn::ratio),
                quantile(turns, 0, Turn::ratio),
                quantile(turns, 1, Turn::ratio),
                quantile(turns, 0.5, turn -> turn.plugin.cpuMillis()),
                quantile(turns, 0.5, turn -> turn.bare.cpuMillis()),
                quantile(turns, 0.5, turn -> turn.plugin.cpuMillis() / turn.bare.cpuMillis()));
        results.add(line);
        System.out.println(line);
    }

    private static double quantile(List<Turn> turns, double share, ToDoubleFunction<Turn> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** A round of one shop and a round of the other. */
    private record Turn(Figures plugin, Figures bare) {
        double ratio() {
            return plugin.millis() / bare.millis();
        }
    }
}
