// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.creneau.format.json.JsonObject;

/**
 * An answer that is none: it becomes a problem document (RFC 9457). Its code never changes; what it says to people lies in the
 * bundles under {@code creneau.api.CODE}, unless it brings a sentence of its own. Has no stack trace, since nothing broke.
 */
final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ECHO = 100;

    private final int status;
    private final String code;
    private final transient Consumer<JsonObject> more;
    private final LinkedHashMap<String, String> headers = new LinkedHashMap<String, String>();
    private String title = "";

    ApiProblem(int status, String code, Consumer<JsonObject> more) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.more = more;
    }

    static ApiProblem of(int status, String code) {
        return new ApiProblem(status, code, json -> {});
    }

    /** The same for whatever is not there, is somebody else's or is over, so that nothing can be found out by trying. */
    static ApiProblem notFound() {
        return of(404, "not-found");
    }

    /**
     * @param value what came, shown again unless it may be about a person; null for nothing
     * @param allowed what is, in words for a programmer
     */
    static ApiProblem parameter(String name, String value, String allowed) {
        return new ApiProblem(400, "parameter-invalid", json -> {
            json.text("parameter", name);
            if (value != null && !Params.isPersonal(name)) {
                json.text("value", value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "...");
            }
            json.text("allowed", allowed);
        });
    }

    ApiProblem titled(String words) {
        this.title = words;
        return this;
    }

    ApiProblem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Empty for the words of the code. */
    String title() {
        return title;
    }

    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    void writeMore(JsonObject json) {
        more.accept(json);
    }
}
