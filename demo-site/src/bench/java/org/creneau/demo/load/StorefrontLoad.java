// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import java.io.PrintWriter;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How fast a shop with ten thousand points and a hundred thousand reservations answers from this very machine: the points near a
 * place for a basket and a month of slots of a point, at a fixed rate and as fast as it can, beside a constant JSON of the same size
 * through the same filters and servlet. One line of JSON for each, to a file and to the output.
 *
 * <p>{@code load.only} ({@code points} or {@code month}), {@code load.rate} (requests a second), {@code load.seconds}, {@code load.warmUpSeconds}, {@code load.rounds}, {@code load.roundSeconds}, {@code
 * load.askers} and {@code load.visitors} are system properties.
 */
public final class StorefrontLoad {
    private static final String ONLY = System.getProperty("load.only", "");
    private static final int RATE = Integer.getInteger("load.rate", 200);
    private static final int SECONDS = Integer.getInteger("load.seconds", 60);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 5);
    private static final int ROUND_SECONDS = Integer.getInteger("load.roundSeconds", 8);
    private static final int WARM_UP_SECONDS = Integer.getInteger("load.warmUpSeconds", 60);
    private static final int ASKERS = Integer.getInteger("load.askers", 4);
    private static final int VISITORS = Integer.getInteger("load.visitors", 100);

    private final Crowd crowd = new Crowd();
    private final List<Visitor> visitors = new ArrayList<>();
    private final PrintWriter out;

    private StorefrontLoad(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Path target = file.getParent().getParent();
        Files.createDirectories(file.getParent());
        LoadedData data = new LoadedData();
        try (LoadedShop shop = LoadedShop.start(target, data);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            new StorefrontLoad(out).measure(shop, data);
        }
    }

    private void measure(LoadedShop shop, LoadedData data) throws Exception {
        while (visitors.size() < VISITORS) {
            Object[] home = data.place();
            visitors.add(Visitor.comes(shop.address(), (Double) home[0], (Double) home[1]));
        }
        if (ONLY.isEmpty() || ONLY.equals("points")) {
            measure("points", i -> visitor(i).points());
        }
        if (ONLY.isEmpty() || ONLY.equals("month")) {
            measure("month", i -> visitor(i).month(i / VISITORS));
        }
    }

    private Visitor visitor(int number) {
        return visitors.get(number % VISITORS);
    }

    private void measure(String name, IntFunction<HttpRequest> asked) throws InterruptedException {
        crowd.closedLoop(asked, ASKERS, WARM_UP_SECONDS);
        crowd.openLoop(asked, RATE, ROUND_SECONDS);
        Crowd.Times times = crowd.openLoop(asked, RATE, SECONDS);
        int bytes = (int) times.bytes();
        say(
                "{\"what\":\"%s\",\"requests\":%d,\"perSecond\":%d,\"bytes\":%d,\"p50Millis\":%.2f,\"p95Millis\":%.2f,"
                        + "\"p99Millis\":%.2f,\"mostMillis\":%.2f}",
                name,
                times.nanos().length,
                RATE,
                bytes,
                times.quantile(0.5),
                times.quantile(0.95),
                times.quantile(0.99),
                times.quantile(1));
        IntFunction<HttpRequest> constant = i -> visitor(i).constant(bytes);
        crowd.closedLoop(constant, ASKERS, 2 * ROUND_SECONDS);
        double[] shares = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        double[] constants = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = crowd.closedLoop(asked, ASKERS, ROUND_SECONDS);
            constants[round] = crowd.closedLoop(constant, ASKERS, ROUND_SECONDS);
            shares[round] = rates[round] / constants[round];
        }
        Arrays.sort(shares);
        Arrays.sort(rates);
        Arrays.sort(constants);
        say(
                "{\"what\":\"%s\",\"answersPerSecond\":%.0f,\"constantPerSecond\":%.0f,\"share\":%.2f,\"leastShare\":%.2f,\"mostShare\":%.2f}",
                name, rates[ROUNDS / 2], constants[ROUNDS / 2], shares[ROUNDS / 2], shares[0], shares[ROUNDS - 1]);
    }

    private void say(String format, Object... figures) {
        String line = String.format(Locale.ROOT, format, figures);
        out.println(line);
        out.flush();
        System.out.println(line);
    }
}
