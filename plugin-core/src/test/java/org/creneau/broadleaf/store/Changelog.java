// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.AbstractJdbcDatabase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.springframework.util.FileSystemUtils;

/** The plugin's changelog, run by Liquibase: on a database, or on none, to see the SQL it stands for. */
final class Changelog {

    /** Where it lies on the class path, and below it the SQL for each database. */
    static final String FOLDER = "config/bc/sql/creneau/";

    /** The version that the changelog ends with. */
    static final int NEWEST = 2;

    /** Of plugin-core, in which its tests are run. */
    static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Kept, because the log manager would forget a logger nobody holds, and the level with it. */
    private static final Logger QUIET = Logger.getLogger("liquibase");

    private final String file;

    private Changelog(String file) {
        this.file = file;
    }

    /** Everything, from nothing to the newest version. */
    static Changelog whole() {
        return new Changelog("changelog.xml");
    }

    /** What one version adds to the one before; 0 are the tables that were there before there was a changelog. */
    static Changelog ofVersion(int version) {
        return new Changelog("version-" + version + ".xml");
    }

    static Changelog removal() {
        return new Changelog("remove.xml");
    }

    /** The statements for an empty database of the kind that has that folder, each after a comment that names its change set. */
    String sqlFor(String folder) {
        return quietly(() -> {
            Path beside = Files.createTempDirectory("creneau-changelog");
            try {
                return written(folder, beside.resolve("ran.csv"));
            } finally {
                FileSystemUtils.deleteRecursively(beside.toFile());
            }
        });
    }

    /** Liquibase notes in the ledger what it has written; without a file for that it writes into the working folder. */
    private String written(String folder, Path ledger) throws LiquibaseException, IOException {
        AbstractJdbcDatabase offline = (AbstractJdbcDatabase) DatabaseFactory.getInstance()
                .openDatabase(
                        "offline:" + folder + "?outputLiquibaseSql=none&changeLogFile=" + ledger,
                        null,
                        null,
                        null,
                        resources());
        offline.setOutputDefaultSchema(false);
        StringWriter sql = new StringWriter();
        Liquibase liquibase = new Liquibase(FOLDER + file, resources(), offline);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.update(new Contexts(), new LabelExpression(), sql);
        return sql.toString();
    }

    /** What a shop with Liquibase does. */
    void runOn(DataSource source) {
        quietly(() -> {
            try (Connection connection = source.getConnection()) {
                liquibase.database.Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                Liquibase liquibase = new Liquibase(FOLDER + file, resources(), database);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update(new Contexts());
                database.rollback();
                connection.setAutoCommit(true);
            }
            return file;
        });
    }

    /** The folder and not the class path, on which the resources may lie twice. */
    private static ResourceAccessor resources() throws IOException {
        return new DirectoryResourceAccessor(RESOURCES);
    }

    private static <T> T quietly(Scope.ScopedRunnerWithReturn<T> work) {
        QUIET.setLevel(Level.WARNING);
        try {
            return Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
