// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A {@link BenchedShop} in a JVM started like this one; what it logs goes to this one's output of errors. */
final class ShopProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    ShopProcess(Site site) throws IOException {
        this.process = new ProcessBuilder(command(site))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        await(OrderBenchmark.READY);
    }

    private static List<String> command(Site site) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dcreneau.scenario.database=postgres");
        command.add("-Dcreneau.scenario.restless=false");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(BenchedShop.class.getName());
        command.add(site.name());
        return command;
    }

    Figures round(Step step, int number) throws IOException {
        orders.write(step + " " + number);
        orders.newLine();
        orders.flush();
        return Figures.parse(await("figures "));
    }

    private String await(String beginning) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            System.err.println(line);
        }
        throw new IllegalStateException("the shop ended before it said: " + beginning);
    }

    @Override
    public void close() throws IOException {
        orders.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
    }
}
