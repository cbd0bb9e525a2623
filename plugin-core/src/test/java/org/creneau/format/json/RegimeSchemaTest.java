// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creneau.confinement.RegimeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader say the same of files, right and wrong. */
class RegimeSchemaTest {
    private static final JsonSchema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                RegimeFile.FRANCE,
                "belgium-2021-03.json",
                "germany-2021-04.json",
                "greece-2021-04.json",
                "victoria-2020-08.json"
            })
    void every_file_keeps_the_schema_and_can_be_read(String name) throws IOException {
        assertThat(complaints(resource(name))).isEmpty();
        assertThat(RegimeFile.shipped(name).regimes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.creneau.format.json.WrongFiles#all")
    void what_the_reader_refuses_the_schema_refuses(WrongFile wrong) {
        if (wrong.schemaSeesIt()) {
            assertThat(complaints(wrong.json())).isNotEmpty();
        }
    }

    @Test
    void the_schema_knows_every_kind_of_limit() {
        Set<String> kinds = new TreeSet<>();
        SCHEMA.getSchemaNode().at("/$defs/limit/properties/kind/enum").forEach(node -> kinds.add(node.asText()));
        assertThat(kinds).isEqualTo(LimitReaders.kinds());
    }

    @Test
    void the_copy_in_the_documentation_is_the_same() throws IOException {
        Path docs = Stream.of(Path.of("docs"), Path.of("..", "docs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(docs.resolve("regimes.schema.json"))).isEqualTo(resource("regimes.schema.json"));
    }

    private static Set<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(resource("regimes.schema.json"), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var file = RegimeBook.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
