// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of SQL that is shipped: where it lies, and what the changelog says it must hold. */
record SqlScript(Path file, String expected) {

    private static final Map<String, String> NAMES =
            Map.of("hsqldb", "HSQLDB", "h2", "H2", "postgresql", "PostgreSQL", "mysql", "MySQL and MariaDB");

    /** The kinds of databases there is SQL for; those of MySQL and MariaDB are the same. */
    static final List<String> FOLDERS = List.of("hsqldb", "h2", "postgresql", "mysql");

    /** The name of the script that makes that version of the one before. */
    static String upgradeTo(int version) {
        return "upgrade_" + (version - 1) + "_to_" + version + ".sql";
    }

    static List<SqlScript> all() {
        List<SqlScript> scripts = new ArrayList<>();
        for (String folder : FOLDERS) {
            scripts.add(of(folder, "create.sql", "Makes all tables of the plugin.", Changelog.whole()));
            scripts.add(of(
                    folder,
                    upgradeTo(1),
                    "Makes version 1 of version 0, the tables as Hibernate made them before there was this file.",
                    Changelog.ofVersion(1)));
            for (int version = 2; version <= Changelog.NEWEST; version++) {
                String purpose = "Makes version " + version + " of version " + (version - 1) + ".";
                scripts.add(of(folder, upgradeTo(version), purpose, Changelog.ofVersion(version)));
            }
            scripts.add(of(
                    folder,
                    "remove.sql",
                    "Takes the plugin out of a shop's database; what was booked is gone. Run it when no node has the plugin.",
                    Changelog.removal()));
        }
        return scripts;
    }

    private static SqlScript of(String folder, String name, String purpose, Changelog changelog) {
        String head = "-- SPDX-License-Identifier: Apache-2.0\n-- " + purpose + "\n-- For " + NAMES.get(folder)
                + ", one statement a line. Made by Liquibase from the changelog in the folder above: change that instead.\n";
        return new SqlScript(
                Changelog.RESOURCES.resolve(Changelog.FOLDER).resolve(folder).resolve(name),
                head + body(changelog.sqlFor(folder)));
    }

    /** Without Liquibase's own head, which tells the time, and with the bare name of each change set. */
    private static String body(String sql) {
        StringBuilder body = new StringBuilder();
        boolean started = false;
        for (String line :
                sql.lines().map(String::trim).filter(each -> !each.isEmpty()).toList()) {
            boolean names = line.matches("--\\s+Changeset .*");
            started |= names;
            if (started) {
                body.append(names ? "\n-- " + line.split("::")[1] : line.replaceFirst("^--\\s+", "-- "))
                        .append('\n');
            }
        }
        return body.toString();
    }
}
