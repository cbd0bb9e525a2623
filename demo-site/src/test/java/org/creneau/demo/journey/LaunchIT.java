// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When the demo cannot start, it says why in one line and ends with status 2. */
class LaunchIT {
    @Test
    void anOccupiedPortIsOneLine() throws Exception {
        try (ServerSocket occupied = new ServerSocket(0)) {
            refuses(
                    "Port " + occupied.getLocalPort() + " cannot be opened",
                    "--shop-port=" + occupied.getLocalPort(),
                    "--admin-port=" + DemoProcess.freePort());
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneLine() throws Exception {
        refuses(
                "The database jdbc:postgresql://localhost:1/x does not answer",
                "--shop-port=" + DemoProcess.freePort(),
                "--admin-port=" + DemoProcess.freePort(),
                "--database=jdbc:postgresql://localhost:1/x");
    }

    @Test
    void anUnknownOptionIsOneLine() throws Exception {
        refuses("'--port=1' is not an option", "--port=1");
    }

    private static void refuses(String reason, String... arguments) throws IOException, InterruptedException {
        Process process = DemoJar.command(arguments).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("ended").isTrue();
            assertThat(output).contains(reason);
            assertThat(output.lines()).as(output).hasSize(1);
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroy();
        }
    }
}
