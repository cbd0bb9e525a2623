// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;

/** The demo's server process: shop first, since it makes the schema, then admin; each address is printed once it answers. */
public final class DemoServer {
    private DemoServer() {}

    public static void main(String[] arguments) throws Exception {
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            Preconditions.check(options);
            stopWithParent();
            start(options, new File(System.getProperty("creneau.demo.home")));
        } catch (DemoProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
    }

    private static void start(DemoOptions options, File home) throws LifecycleException, IOException {
        Settings settings = Settings.of(options);
        settings.publish();
        quiet();
        System.out.println("Starting the demo on " + settings.databaseName() + "; log file: " + settings.logFile());
        new WebServer(home, options).serve("shop", "", options.shopPort());
        say("Shop:  http://localhost:" + options.shopPort() + "/");
        boolean anew = settings.isFirstStart() || options.adminPassword() != null;
        String password = anew ? AdminPassword.set(options) : "the password of the first start";
        new WebServer(home, options).serve("admin", "/admin", options.adminPort());
        say("Admin: http://localhost:" + options.adminPort() + "/admin/ (sign in as admin with " + password + ")");
        System.out.println("Press Ctrl-C to stop.");
    }

    /** Tomcat's own messages below a warning are of no use to who tries the demo. */
    private static void quiet() {
        Logger.getLogger("org.apache").setLevel(Level.SEVERE);
    }

    private static void say(String line) {
        long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000L;
        System.out.println(line + " answers after " + seconds + " s");
    }

    /** The parent holds the other end of standard input; when it is gone, so are we. */
    private static void stopWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // nothing is said to the server this way
                        }
                    } catch (IOException e) {
                        // as good as the end of the stream
                    }
                    System.exit(0);
                },
                "creneau-parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
