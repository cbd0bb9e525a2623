// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.creneau.format.json.JsonObject;

/** What is answered: status, type and body. Kept by nobody unless {@link #revalidated} says so. */
final class ApiAnswer {
    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";
    static final String PROBLEM = "application/problem+json";

    private final int status;
    private final String type;
    private final byte[] body;
    private final boolean revalidated;
    private final Map<String, String> headers = new LinkedHashMap<String, String>();

    private ApiAnswer(int status, String type, byte[] body, boolean revalidated) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.revalidated = revalidated;
    }

    /** @param body in UTF-8; not to be changed any more */
    static ApiAnswer of(int status, String type, byte[] body) {
        return new ApiAnswer(status, type, body, false);
    }

    static ApiAnswer ok(Consumer<JsonObject> content) {
        return of(200, JSON, JsonObject.bytes(content));
    }

    /** @param likelyBytes how long it gets, more or less */
    static ApiAnswer ok(int likelyBytes, Consumer<JsonObject> content) {
        return of(200, JSON, JsonObject.bytes(likelyBytes, content));
    }

    static ApiAnswer created(Consumer<JsonObject> content) {
        return of(201, JSON, JsonObject.bytes(content));
    }

    /** The visitor's own browser may keep it, if it asks each time whether it is still so (RFC 9110, 13). */
    ApiAnswer revalidated() {
        return new ApiAnswer(status, type, body, true);
    }

    ApiAnswer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    /** In UTF-8; not to be changed. */
    byte[] body() {
        return body;
    }

    boolean isRevalidated() {
        return revalidated;
    }

    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }
}
