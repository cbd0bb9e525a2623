// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The packaged demo in a JVM of its own on a PostgreSQL of its own, with {@link LoadedData} and one more address, {@link
 * ConstantJson}. Rate limits are out of reach and the job that looks after lost orders is put off; all else is as it comes.
 */
final class LoadedShop implements AutoCloseable {
    private static final String HANDLERS =
            "<bean class=\"org.springframework.web.servlet.handler.SimpleUrlHandlerMapping\">"
                    + "<property name=\"order\" value=\"-20\"/><property name=\"urlMap\"><map><entry key=\""
                    + ConstantJson.PATH
                    + "\"><bean class=\"" + ConstantJson.class.getName()
                    + "\"/></entry></map></property></bean></beans>";

    private final EmbeddedPostgres database;
    private final Process process;
    private final String address;

    private LoadedShop(EmbeddedPostgres database, Process process, String address) {
        this.database = database;
        this.process = process;
        this.address = address;
    }

    /** @param target where the demo was packaged */
    static LoadedShop start(Path target, LoadedData data) throws IOException, SQLException {
        Path home = copy(target, target.resolve("bench"));
        EmbeddedPostgres database = EmbeddedPostgres.start();
        int port = freePort();
        Process process = new ProcessBuilder(command(home, database, port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        LoadedShop shop = new LoadedShop(database, process, "http://localhost:" + port);
        try {
            shop.await();
            try (Connection connection = database.getPostgresDatabase().getConnection()) {
                data.fill(connection);
            }
            return shop;
        } catch (IOException | SQLException | RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    private static List<String> command(Path home, EmbeddedPostgres database, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dcurrency.default=EUR");
        for (String limit : List.of("search", "searchAtPoint", "change", "changeAtPoint")) {
            command.add("-Dcreneau.limits." + limit + "=100000/60");
        }
        command.add("-Dcreneau.reconcile.seconds=86400");
        command.add("-Dcreneau.demo.home=" + home);
        command.add("-cp");
        command.add(home.resolve("boot") + "/*:" + home.resolveSibling("creneau-demo.jar"));
        command.add("org.creneau.demo.launch.DemoServer");
        command.add("--shop-port=" + port);
        command.add("--admin-port=" + freePort());
        command.add("--database=" + database.getJdbcUrl("postgres", "postgres"));
        command.add("--database-user=postgres");
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path copy(Path target, Path bench) throws IOException {
        for (String part : List.of("demo", "creneau-demo.jar", "creneau-demo-shop.jar")) {
            try (Stream<Path> files = Files.walk(target.resolve(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path copied = bench.resolve(target.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copied);
                    } else {
                        Files.createDirectories(copied.getParent());
                        Files.deleteIfExists(copied);
                        Files.copy(file, copied);
                    }
                }
            }
        }
        Path home = bench.resolve("demo");
        Path handlers = home.resolve("shop/WEB-INF/applicationContext-servlet.xml");
        Files.writeString(handlers, Files.readString(handlers).replace("</beans>", HANDLERS));
        String name = ConstantJson.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(home.resolve("lib/bench.jar")));
                InputStream code = ConstantJson.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
        return home;
    }

    private void await() throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            System.err.println(line);
            if (line.startsWith("Press Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("the demo ended by itself");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
