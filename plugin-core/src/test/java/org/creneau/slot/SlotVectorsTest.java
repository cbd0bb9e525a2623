// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.stream.Stream;
import org.creneau.slot.vectors.VectorFile;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code docs/vectors.md}: those of this project, or of the folder {@code -Dcreneau.slotVectors}. */
class SlotVectorsTest {

    @TestFactory
    Stream<DynamicContainer> every_case_of_every_file() throws URISyntaxException {
        return VectorFile.allIn(folder()).stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.name(),
                        file.cases().stream().map(each -> DynamicTest.dynamicTest(each.id(), each::check))));
    }

    private static Path folder() throws URISyntaxException {
        String given = System.getProperty("creneau.slotVectors", "");
        return given.isEmpty()
                ? Paths.get(SlotVectorsTest.class.getResource("/slot-vectors").toURI())
                : Paths.get(given);
    }
}
