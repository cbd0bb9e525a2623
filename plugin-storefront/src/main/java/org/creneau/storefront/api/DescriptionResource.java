// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.creneau.storefront.guard.Traffic;

/** {@code GET openapi.json}: what the API does, as OpenAPI 3.1, with the path it has in this shop. Thread-safe. */
public class DescriptionResource implements ApiResource {
    private static final String FILE = "openapi.json";
    private static final String SERVER = "\"/pickup/api/v1\"";
    private static final int PIECE = 8192;

    private final String description;
    private final ApiPath path;

    public DescriptionResource(ApiPath path) {
        this.description = read();
        this.path = path;
    }

    @Override
    public List<ApiRoute> routes() {
        return Collections.singletonList(ApiRoute.get(FILE, Traffic.FREE, this::show));
    }

    private ApiAnswer show(ApiRequest request) {
        String server = "\"" + request.contextPath() + path.prefix() + "\"";
        byte[] body = description.replace(SERVER, server).getBytes(StandardCharsets.UTF_8);
        return ApiAnswer.of(200, ApiAnswer.JSON, body).revalidated();
    }

    private static String read() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream(FILE)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                all.write(piece, 0, length);
            }
            return new String(all.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
