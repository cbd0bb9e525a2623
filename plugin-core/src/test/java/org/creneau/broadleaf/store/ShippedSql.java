// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** SQL with one statement a line and lines of comments, as it lies among the resources of the plugin for one database. */
record ShippedSql(String text) {

    static ShippedSql create(Database database) {
        return of(database, "create.sql");
    }

    /** From version 0 on, each from the version before. */
    static List<ShippedSql> upgrades(Database database) {
        return IntStream.rangeClosed(1, Changelog.NEWEST)
                .mapToObj(version -> of(database, SqlScript.upgradeTo(version)))
                .toList();
    }

    static ShippedSql remove(Database database) {
        return of(database, "remove.sql");
    }

    private static ShippedSql of(Database database, String name) {
        return ofResource(Changelog.FOLDER + database.folder() + "/" + name);
    }

    static ShippedSql ofResource(String name) {
        String path = "/" + name;
        try (InputStream in = ShippedSql.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not there; ShippedSqlTest tells how to make it");
            }
            return new ShippedSql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Broadleaf's own tables that the plugin's unit and scripts ask for, with the columns they ask for. */
    static void makeHostTables(DataSource source) {
        new ShippedSql(HostTables.SQL).runOn(source);
    }

    List<String> statements() {
        return text.lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    void runOn(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        statements().forEach(jdbc::execute);
    }
}
