// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house over one module; each module has a subclass of two lines. */
public abstract class HouseContract {

    /** The classes judged; the module's own unless a subclass widens them. */
    protected JavaClasses classes() {
        return House.moduleClasses();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses classes = classes();
        return House.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @Test
    void classes_are_there_when_sources_are() throws IOException {
        boolean hasCode = Sources.main().stream()
                .anyMatch(source -> !source.file().getFileName().toString().equals("package-info.java"));
        assertThat(classes().isEmpty() && hasCode)
                .as("sources in %s, but nothing was read from target/classes", House.module())
                .isFalse();
    }

    @Test
    void sources_keep_the_house_form() throws IOException {
        assertThat(SourceRules.offences(Sources.main(), Sources.resources())).isEmpty();
    }

    @Test
    void sources_compile_without_a_warning() throws IOException {
        Path output = House.module().resolve("target/lint-classes");
        assertThat(Lint.warnings(Sources.main().stream().map(Sources::file).toList(), output))
                .isEmpty();
    }

    @Test
    void every_host_member_touched_is_reviewed() throws IOException {
        List<String> faults = SurfaceList.read().faultsOf(House.moduleClasses(), House.module());
        assertThat(faults).as(SurfaceList.ADVICE).isEmpty();
    }
}
