// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command {@code java -jar creneau-demo.jar}. Checks the JDK, the ports and the database, then starts {@link
 * DemoServer} in a JVM of its own, because Broadleaf 3.1 needs {@code --add-opens} and a bounded heap that nobody should
 * have to type. Exit status: 0 after a normal stop, 2 when a precondition fails, else the server's own.
 */
public final class DemoMain {
    private static final String[] OPENED = {"lang", "util", "lang.reflect", "text", "io", "net", "math"};

    private DemoMain() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Preconditions.jdk(System.getProperty("java.specification.version"));
            DemoOptions.parse(arguments);
        } catch (DemoProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
        System.exit(runServer(arguments));
    }

    private static int runServer(String... arguments) throws IOException, InterruptedException, URISyntaxException {
        // The server reads its standard input and stops at its end: it cannot outlive this process, however that ends.
        Process server = new ProcessBuilder(command(home(), arguments))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        return server.waitFor();
    }

    private static List<String> command(File home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(
                Arrays.asList("-Xmx640m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        // Jobs have no request to take a currency from; Broadleaf falls back on this one.
        command.add("-Dcurrency.default=EUR");
        for (String opened : OPENED) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.add("-Dcreneau.demo.home=" + home);
        command.add("-cp");
        command.add(new File(home, "boot") + File.separator + "*" + File.pathSeparator + ownJar(home));
        command.add(DemoServer.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static File ownJar(File home) {
        return new File(home.getParentFile(), "creneau-demo.jar");
    }

    private static File home() throws URISyntaxException {
        File jar = new File(DemoMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new File(jar.getParentFile(), "demo");
    }
}
