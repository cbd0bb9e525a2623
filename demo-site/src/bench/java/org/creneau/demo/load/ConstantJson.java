// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/**
 * What the shop's filters and servlet cost without anything of the plugin: {@code ?bytes=N} is answered by N bytes of JSON that were
 * made before. Runs within the shop, beside the API, in the benchmark alone. Thread-safe.
 */
public class ConstantJson implements HttpRequestHandler {
    static final String PATH = "/bench/constant";

    private static final int FRAME = "{\"a\":\"\"}".length();

    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = bodies.computeIfAbsent(Integer.valueOf(request.getParameter("bytes")), ConstantJson::body);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] body(int bytes) {
        String filling = "x".repeat(Math.max(0, bytes - FRAME));
        return ("{\"a\":\"" + filling + "\"}").getBytes(StandardCharsets.US_ASCII);
    }
}
