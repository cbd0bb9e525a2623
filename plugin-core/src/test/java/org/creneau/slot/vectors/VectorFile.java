// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of cases: a JSON array of them, each with an id of its own. */
public final class VectorFile {

    private final String name;
    private final List<VectorCase> cases;

    private VectorFile(String name, List<VectorCase> cases) {
        this.name = name;
        this.cases = cases;
    }

    /** Every {@code *.json} of that folder, by name; throws {@link IllegalArgumentException} if there is none. */
    public static List<VectorFile> allIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<VectorFile> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(VectorFile::read)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no *.json in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VectorFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} if it is no JSON or a case has no id of its own; the rest is read when it runs. */
    public static VectorFile parse(String name, String json) {
        Set<String> ids = new HashSet<>();
        List<VectorCase> cases = new Node(name, json(name, json)).list(VectorCase::new);
        for (VectorCase each : cases) {
            if (!ids.add(each.id())) {
                throw new IllegalArgumentException(name + ": id " + each.id() + " is there twice");
            }
        }
        return new VectorFile(name, cases);
    }

    private static @Nullable Object json(String name, String text) {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public List<VectorCase> cases() {
        return cases;
    }
}
