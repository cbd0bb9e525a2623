// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A local stand-in for data.geopf.fr that also misbehaves. Answers with what it was told last. */
final class AddressService implements AutoCloseable {
    /** What to do with a request. */
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger dripped = new AtomicInteger();
    private volatile Behaviour behaviour = exchange -> {};

    AddressService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                behaviour.answer(exchange);
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/geocodage/search";
    }

    /** Path and query of every request so far. */
    List<String> asked() {
        return asked;
    }

    void will(Behaviour next) {
        behaviour = next;
    }

    void willAnswer(String body) {
        will(exchange -> send(exchange, 200, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8)));
    }

    void willRefuse(int status, String... header) {
        will(exchange -> {
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** One byte every some milliseconds, for as long as anybody listens. */
    void willDrip(String body) {
        will(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            for (byte each : body.getBytes(StandardCharsets.UTF_8)) {
                exchange.getResponseBody().write(each);
                exchange.getResponseBody().flush();
                dripped.incrementAndGet();
                if (isClosedWithin(20)) {
                    return;
                }
            }
        });
    }

    /** How many bytes it has dripped. */
    int dripped() {
        return dripped.get();
    }

    void willSayNothing() {
        will(exchange -> isClosedWithin(60_000));
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "],\"query\":\"q\"}";
    }

    /** As the service writes it. */
    static String feature(String type, double score) {
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[2.290084,49.897443]},"
                + "\"properties\":{\"label\":\"8 Boulevard du Port 80000 Amiens\",\"score\":" + score
                + ",\"housenumber\":\"8\",\"id\":\"80021_6590_00008\",\"name\":\"8 Boulevard du Port\","
                + "\"postcode\":\"80000\",\"citycode\":\"80021\",\"x\":648952.58,\"y\":6977867.25,"
                + "\"city\":\"Amiens\",\"context\":\"80, Somme, Hauts-de-France\",\"type\":\"" + type
                + "\",\"importance\":0.68,\"street\":\"Boulevard du Port\"}}";
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
