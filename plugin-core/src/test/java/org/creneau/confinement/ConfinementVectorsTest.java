// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creneau.format.json.RegimeFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The published cases of France 2020-2021: those beside this test, or those in the folder that the system property
 * {@code creneau.vectors} names. {@code law} enforces law only, {@code announcedRadius} what was announced too.
 */
class ConfinementVectorsTest {
    private static final RegimeBook FRANCE =
            RegimeFile.shipped(RegimeFile.FRANCE).book();

    private static final Treatments LAW = Treatments.usual().with(Basis.ANNOUNCED, Treatment.INFORM);
    private static final Treatments ANNOUNCED = Treatments.usual().with(Basis.ANNOUNCED, Treatment.ENFORCE);

    @TestFactory
    Stream<DynamicTest> cases() throws Exception {
        return VectorFolder.read(folder()).stream().flatMap(ConfinementVectorsTest::tests);
    }

    @Test
    void there_are_cases() throws Exception {
        assertThat(VectorFolder.read(folder())).isNotEmpty();
    }

    private static Stream<DynamicTest> tests(VectorCase one) {
        return one.expected().stream()
                .map(expected ->
                        DynamicTest.dynamicTest(one.id() + " " + expected.policy(), () -> check(one, expected)));
    }

    private static void check(VectorCase one, VectorCase.Expected expected) {
        Treatments treatments = switch (expected.policy()) {
            case "law" -> LAW;
            case "announcedRadius" -> ANNOUNCED;
            default ->
                throw new IllegalArgumentException(
                        "policy is " + expected.policy() + ", allowed is law or announcedRadius");
        };
        Judge judge = FRANCE.prepare(one.trip(), treatments);
        Findings findings = judge.judge(one.second(), one.second());
        String reason =
                findings.refusal().map(finding -> finding.reason().name()).orElse("OK");
        assertThat(List.of(findings.isAllowed() ? "allowed" : "refused", reason))
                .as("%s %s", one.json(), findings)
                .containsExactly(expected.result(), expected.reason());
        assertThat(judge.allows(one.second(), one.second())).isEqualTo(findings.isAllowed());
    }

    private static Path folder() throws IOException, URISyntaxException {
        String named = System.getProperty("creneau.vectors", "").trim();
        return named.isEmpty()
                ? Path.of(ConfinementVectorsTest.class.getResource("vectors").toURI())
                : Path.of(System.getProperty("creneau.root", "")).resolve(named);
    }
}
