// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What must hold before the slow part begins; each failure is one line. */
final class Preconditions {
    private static final int OLDEST_JDK = 17;

    private Preconditions() {}

    static void check(DemoOptions options) {
        jdk(System.getProperty("java.specification.version"));
        portIsFree("--shop-port", options.shopPort());
        portIsFree("--admin-port", options.adminPort());
        databaseAnswers(options);
    }

    static void jdk(String version) {
        int feature = version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
        if (feature < OLDEST_JDK) {
            throw new DemoProblem("The demo needs Java " + OLDEST_JDK + " or later; this is Java " + version
                    + ". Set JAVA_HOME, or call the java of a JDK " + OLDEST_JDK + ".");
        }
    }

    private static void portIsFree(String option, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new DemoProblem("Port " + port + " cannot be opened (" + e.getMessage() + "). Choose another with "
                    + option + "=...");
        }
    }

    private static void databaseAnswers(DemoOptions options) {
        if (!options.isHsqldb() && !options.isPostgres()) {
            throw new DemoProblem("--database=" + options.database()
                    + " is of a kind the demo does not know; allowed is jdbc:postgresql:... or jdbc:hsqldb:...");
        }
        DriverManager.setLoginTimeout(10);
        try (Connection connection =
                DriverManager.getConnection(options.database(), options.databaseUser(), options.databasePassword())) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new DemoProblem("The database " + options.database() + " does not answer: " + firstLine(e)
                    + ". Is it running, and are --database, --database-user and --database-password right?");
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).split("\\R", 2)[0];
    }
}
