// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The demo as people start it, once for all journeys of this JVM and stopped at its end. {@code -Dcreneau.demo.shop-port} and {@code
 * -Dcreneau.demo.admin-port} name a demo that runs already; its admin password must be {@value #ADMIN_PASSWORD}.
 */
final class DemoProcess {
    static final String ADMIN_PASSWORD = "admin";

    private static final int SECONDS_TO_START = 480;
    private static DemoProcess started;

    private final int shopPort;
    private final int adminPort;
    private String said = "";
    private ProcessHandle process = ProcessHandle.current();

    private DemoProcess(int shopPort, int adminPort) {
        this.shopPort = shopPort;
        this.adminPort = adminPort;
    }

    /** The address of the shop, without a slash at its end. */
    static String shop() {
        return "http://localhost:" + running().shopPort;
    }

    /** The address of the admin, without a slash at its end. */
    static String admin() {
        return "http://localhost:" + running().adminPort + "/admin";
    }

    /** What the demo printed until all of it answered. */
    static String said() {
        return running().said;
    }

    /** The launcher and the server it started. */
    static Stream<ProcessHandle> processes() {
        ProcessHandle launcher = running().process;
        return Stream.concat(Stream.of(launcher), launcher.descendants());
    }

    private static synchronized DemoProcess running() {
        if (started == null) {
            Integer given = Integer.getInteger("creneau.demo.shop-port");
            started = given == null ? start() : new DemoProcess(given, Integer.getInteger("creneau.demo.admin-port"));
        }
        return started;
    }

    private static DemoProcess start() {
        try {
            DemoProcess demo = onFreePorts();
            Path output = Files.createTempFile("creneau-journey", ".log");
            Process process = DemoJar.command(
                            "--shop-port=" + demo.shopPort,
                            "--admin-port=" + demo.adminPort,
                            "--admin-password=" + ADMIN_PASSWORD)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await(process, output);
            demo.said = Files.readString(output);
            demo.process = process.toHandle();
            return demo;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the demo could not be started", e);
        }
    }

    /** Looks at the output once a second until the demo says that all of it answers. */
    private static void await(Process process, Path output) throws IOException, InterruptedException {
        for (int second = 0; second < SECONDS_TO_START; second++) {
            if (Files.readString(output).contains("Press Ctrl-C to stop.")) {
                return;
            }
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the demo ended by itself:\n" + Files.readString(output));
            }
        }
        process.destroy();
        throw new IllegalStateException(
                "no answer within " + SECONDS_TO_START + " s; the demo said:\n" + Files.readString(output));
    }

    /** Both are open at once, so that they are two. */
    private static DemoProcess onFreePorts() throws IOException {
        try (ServerSocket shop = new ServerSocket(0);
                ServerSocket admin = new ServerSocket(0)) {
            return new DemoProcess(shop.getLocalPort(), admin.getLocalPort());
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
