// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The API's description, and whether an answer is one of those it describes. OpenAPI 3.1's schemas are JSON Schema 2020-12. */
final class Description {
    static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    private Description(JsonNode document) {
        this.document = document;
    }

    static Description shipped() {
        try (InputStream file = Description.class.getResourceAsStream("openapi.json")) {
            return new Description(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Such as {@code GET /points/{point}}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Fails unless the operation says that status, with that type and a body of that form. */
    void check(String method, String path, Reply reply) {
        JsonNode operation = document.at("/paths/" + escaped(path) + "/" + method.toLowerCase(java.util.Locale.ROOT));
        assertThat(operation.isObject()).as("%s %s is described", method, path).isTrue();
        JsonNode response = resolved(operation.get("responses").get(Integer.toString(reply.status())));
        assertThat(response.isObject())
                .as("%s %s may answer %s: %s", method, path, reply.status(), reply.body())
                .isTrue();
        response.path("headers")
                .fieldNames()
                .forEachRemaining(header -> assertThat(reply.header(header))
                        .as("%s of %s %s", header, method, path)
                        .isNotNull());
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(reply.body()).isEmpty();
            return;
        }
        JsonNode media = content.get(reply.type());
        assertThat(media)
                .as("%s %s may be of type %s", method, path, reply.type())
                .isNotNull();
        assertThat(faults(media.get("schema"), reply.json()))
                .as("%s %s: %s", method, path, reply.body())
                .isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        if (node == null) {
            return JSON.missingNode();
        }
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private Set<ValidationMessage> faults(JsonNode schema, JsonNode body) {
        return schemas.computeIfAbsent(schema.toString(), any -> schema(schema)).validate(body);
    }

    private JsonSchema schema(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.setAll((ObjectNode) schema);
        root.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        root,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    /** Every reference within the document. */
    Set<String> references() {
        Set<String> references = new TreeSet<>();
        collect(document, references);
        return references;
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asText());
        }
        for (Iterator<JsonNode> inner = node.elements(); inner.hasNext(); ) {
            collect(inner.next(), references);
        }
    }
}
