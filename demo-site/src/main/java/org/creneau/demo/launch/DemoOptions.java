// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be said on the command line, as {@code --name=value}. Immutable. */
final class DemoOptions {
    static final String HELP = "Options: --shop-port=8080 --admin-port=8081 --database=jdbc:... --database-user=... "
            + "--database-password=... --admin-password=...; or --verify-log --url=jdbc:... --user=... --ends=... "
            + "--language=... to check a compliance log";

    /** The first argument of who wants a compliance log checked and no demo. */
    static final String VERIFY_LOG = "--verify-log";

    private static final List<String> NAMES = Arrays.asList(
            "shop-port", "admin-port", "database", "database-user", "database-password", "admin-password");
    private static final String EMBEDDED = "jdbc:hsqldb:mem:creneau;hsqldb.tx=mvcc";

    private final Map<String, String> values = new HashMap<String, String>();

    /** Reads the arguments; an unknown one or a port outside 1..65535 is a {@link DemoProblem}. */
    static DemoOptions parse(String... arguments) {
        DemoOptions options = new DemoOptions();
        for (String argument : arguments) {
            options.read(argument);
        }
        if (options.shopPort() == options.adminPort()) {
            throw new DemoProblem(
                    "--shop-port and --admin-port are both " + options.shopPort() + "; give two different ports.");
        }
        return options;
    }

    private void read(String argument) {
        int equals = argument.indexOf('=');
        String name = argument.startsWith("--") && equals > 0 ? argument.substring(2, equals) : "";
        if (!NAMES.contains(name)) {
            throw new DemoProblem("'" + argument + "' is not an option. " + HELP);
        }
        values.put(name, argument.substring(equals + 1));
    }

    int shopPort() {
        return port("shop-port", 8080);
    }

    int adminPort() {
        return port("admin-port", 8081);
    }

    String database() {
        return values.getOrDefault("database", EMBEDDED);
    }

    String databaseUser() {
        return values.getOrDefault("database-user", isEmbedded() ? "sa" : "");
    }

    String databasePassword() {
        return values.getOrDefault("database-password", "");
    }

    /** Null when one is to be made up. */
    String adminPassword() {
        return values.get("admin-password");
    }

    boolean isEmbedded() {
        return database().startsWith("jdbc:hsqldb:mem:");
    }

    boolean isHsqldb() {
        return database().startsWith("jdbc:hsqldb:");
    }

    boolean isPostgres() {
        return database().startsWith("jdbc:postgresql:");
    }

    private int port(String name, int usual) {
        String text = values.get(name);
        try {
            int port = text == null ? usual : Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // answered below, with the value
        }
        throw new DemoProblem("--" + name + "=" + text + " is not a port; allowed is 1 to 65535.");
    }
}
