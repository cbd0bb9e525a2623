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
 * have to type. Exit status: 0 after a normal stop, 2 when a precondition fails, else the server's own. With {@value
 * DemoOptions#VERIFY_LOG} for its first argument it checks the compliance log of a database instead, with the other arguments and the exit
 * status of the plugin's command.
 */
public final class DemoMain {
    private static final String[] OPENED = {"lang", "util", "lang.reflect", "text", "io", "net", "math"};

    private DemoMain() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Preconditions.jdk(System.getProperty("java.specification.version"));
            if (arguments.length > 0 && arguments[0].equals(DemoOptions.VERIFY_LOG)) {
                System.exit(run(verifyLog(home(), Arrays.copyOfRange(arguments, 1, arguments.length))));
            }
            DemoOptions.parse(arguments);
        } catch (DemoProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
        System.exit(run(server(home(), arguments)));
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        // The server reads its standard input and stops at its end: it cannot outlive this process, however that ends.
        Process server = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        return server.waitFor();
    }

    private static List<String> server(File home, String... arguments) {
        List<String> command = java();
        // Jobs have no request to take a currency from; Broadleaf falls back on this one.
        command.add("-Dcurrency.default=EUR");
        command.add("-Dcreneau.demo.home=" + home);
        command.add("-cp");
        command.add(jarsIn(home, "boot") + File.pathSeparator + ownJar(home));
        command.add(DemoServer.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The plugin's own command, with the jars of the demo's shop and the drivers that the demo brings. */
    private static List<String> verifyLog(File home, String... arguments) {
        List<String> command = java();
        command.add("-cp");
        command.add(jarsIn(home, "lib") + File.pathSeparator + jarsIn(home, "boot"));
        command.add("org.creneau.broadleaf.compliance.VerifyLogCommand");
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(
                Arrays.asList("-Xmx640m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        for (String opened : OPENED) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        return command;
    }

    private static String jarsIn(File home, String folder) {
        return new File(home, folder) + File.separator + "*";
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
