// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Prints what the demo needs of time and memory; nothing here fails for being slow, for machines differ. */
class FootprintIT {
    private static final int REQUESTS = 40;

    @Test
    void theDemoSaysHowLongItTookAndHowMuchMemoryItHolds() throws Exception {
        long[] millis = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            millis[i] = millisForHome();
        }
        Arrays.sort(millis);
        DemoProcess.said()
                .lines()
                .filter(line -> line.contains("answers after"))
                .map(line -> line.replaceAll(" \\(sign in.*\\)", ""))
                .forEach(line -> System.out.println("[footprint] " + line));
        System.out.println("[footprint] home page, median of " + REQUESTS + ": " + millis[REQUESTS / 2] + " ms, most "
                + millis[REQUESTS - 1] + " ms");
        System.out.println("[footprint] resident memory, launcher and server: " + residentMegabytes() + " MB");
    }

    private static long millisForHome() throws IOException, InterruptedException {
        HttpRequest home =
                HttpRequest.newBuilder(URI.create(DemoProcess.shop() + "/")).build();
        long begun = System.nanoTime();
        int status =
                HttpClient.newHttpClient().send(home, BodyHandlers.ofString()).statusCode();
        assertThat(status).isEqualTo(200);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** From /proc, so on Linux; 0 elsewhere. */
    private static long residentMegabytes() {
        return DemoProcess.processes()
                        .map(process -> Path.of("/proc", Long.toString(process.pid()), "status"))
                        .filter(Files::isReadable)
                        .mapToLong(FootprintIT::residentKilobytes)
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
