// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** A database with the plugin's tables, in which nothing was sold yet. */
    @Test
    void aComplianceLogIsCheckedWithTheJarsOfTheDemo(@TempDir Path folder) throws Exception {
        String url = "jdbc:hsqldb:file:" + folder.resolve("shop");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : tables()) {
                statement.execute(sql);
            }
            statement.execute("SHUTDOWN");
        }
        Map<String, String> secret = Map.of("CRENEAU_SECRET", "0123456789abcdef0123456789abcdef");
        assertThat(checked(secret, 0, "--url=" + url, "--user=sa")).contains("0 rows");
        assertThat(checked(secret, 0, "--url=" + url, "--user=sa", "--language=fr"))
                .contains("0 ligne");
        assertThat(checked(secret, 2, "--port=1")).contains("allowed is --url=, --user=, --ends= or --language=");
        assertThat(checked(secret, 2, "--url=jdbc:postgresql://localhost:1/x", "--user=x"))
                .contains("refused");
    }

    private static List<String> tables() throws IOException {
        Path script = Path.of(
                        "..", "plugin-core", "src", "main", "resources", "config", "bc", "sql", "creneau", "hsqldb")
                .resolve("create.sql");
        return Arrays.stream(
                        Files.readString(script).replaceAll("(?m)^--.*$", "").split(";\\R"))
                .map(String::trim)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String checked(Map<String, String> environment, int status, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--verify-log"));
        all.addAll(List.of(arguments));
        ProcessBuilder command = DemoJar.command(all.toArray(new String[0])).redirectErrorStream(true);
        command.environment().putAll(environment);
        Process process = command.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
            assertThat(process.exitValue()).as(output).isEqualTo(status);
            return output;
        } finally {
            process.destroy();
        }
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
