// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases of every JSON file in one folder: an array of them, one alone, or an object that holds an array. */
final class VectorFolder {

    private VectorFolder() {}

    static List<VectorCase> read(Path folder) throws IOException {
        List<VectorCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                String text = Files.readString(file).replace("\uFEFF", "");
                collect(JsonParser.parseString(text), file.getFileName().toString(), cases);
            }
        }
        return cases;
    }

    private static void collect(JsonElement json, String name, List<VectorCase> cases) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(item -> collect(item, name, cases));
        } else if (json.isJsonObject() && isCase(json.getAsJsonObject())) {
            JsonElement id = json.getAsJsonObject().get("id");
            cases.add(
                    new VectorCase(id == null ? name + " " + cases.size() : id.getAsString(), json.getAsJsonObject()));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(member -> collect(member.getValue(), name, cases));
        }
    }

    private static boolean isCase(JsonObject object) {
        return object.has("at") && object.has("expected");
    }
}
