// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** One life of a node: a process, and somebody who listens to it. For one thread. */
final class Child {

    /** What a shell reports of a process that ended by signal 9. */
    private static final int KILLED = 128 + 9;

    final int node;

    private final Process process;
    private final Thread listener;

    Child(String database, Path page, int node, int earlierLives, BlockingQueue<Line> heard) {
        this.node = node;
        this.process = start(database, page, node, earlierLives);
        this.listener = new Thread(() -> listen(heard), "listening to node " + node);
        listener.start();
    }

    private static Process start(String database, Path page, int node, int earlierLives) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-Duser.timezone"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Node.class.getName()));
        command.addAll(List.of(database, page.toString(), "" + node, "" + earlierLives));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(BlockingQueue<Line> heard) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (text.matches("\\d [a-z].*")) {
                    heard.add(new Line(this, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            heard.add(new Line(this, "0 " + Line.GONE));
        }
    }

    /**
     * By SIGKILL, which no process can do anything about. Asked of its handle, because the process itself would throw away
     * what the node said and nobody has heard yet.
     */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** True once it is dead, and died of the signal. */
    boolean wasKilled() throws InterruptedException {
        return process.waitFor() == KILLED;
    }
}
