// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.format.json.JsonObject;
import org.creneau.storefront.text.PickupTexts;

/** Sends answers and problems, with the headers all of them have. Thread-safe. */
public class ApiWriter {
    private static final String TYPES = "urn:creneau:problem:";
    private static final int TAG_BYTES = 16;

    private final PickupTexts texts;
    private final ApiCors cors;

    public ApiWriter(PickupTexts texts, ApiCors cors) {
        this.texts = texts;
        this.cors = cors;
    }

    void send(ApiAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        head(request, response);
        answer.headers().forEach(response::setHeader);
        if (answer.isRevalidated()) {
            String tag = tagOf(answer.body());
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            response.addHeader("Vary", "Cookie");
            if (isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        body(answer.status(), answer.type(), answer.body(), request, response);
    }

    void send(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        head(request, response);
        problem.headers().forEach(response::setHeader);
        String title = problem.title().isEmpty() ? texts.message("creneau.api." + problem.code()) : problem.title();
        byte[] body = JsonObject.bytes(json -> {
            json.text("type", TYPES + problem.code())
                    .text("title", title)
                    .number("status", problem.status())
                    .text("code", problem.code());
            problem.writeMore(json);
        });
        body(problem.status(), ApiAnswer.PROBLEM, body, request, response);
    }

    private void head(HttpServletRequest request, HttpServletResponse response) {
        cors.tell(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Language", texts.locale().toLanguageTag());
    }

    private static void body(
            int status, String type, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Weak (RFC 9110, 8.8.1): a proxy may compress what it names. */
    private static String tagOf(byte... body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            byte[] tag = java.util.Arrays.copyOf(digest, TAG_BYTES);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean isKnown(String tag, String sent) {
        if (sent == null) {
            return false;
        }
        for (String one : sent.split(",", -1)) {
            String trimmed = one.trim();
            if ("*".equals(trimmed) || trimmed.equals(tag) || ("W/" + trimmed).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
