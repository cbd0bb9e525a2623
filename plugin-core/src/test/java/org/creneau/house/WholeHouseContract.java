// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can only be judged with every module on the class path: the demo shop runs it. */
public abstract class WholeHouseContract {
    private static final DescribedPredicate<JavaClass> OF_A_PLUGIN = DescribedPredicate.not(Rooms.in("demo"));

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses classes = House.allClasses();
        return House.RULES.stream().map(rule -> dynamic(rule, classes));
    }

    @Test
    void every_reviewed_host_member_is_still_used() throws IOException {
        assertThat(SurfaceList.read().idle(Surface.of(House.allClasses().that(OF_A_PLUGIN))))
                .as("lines of %s that no plugin needs any more; remove them", SurfaceList.FILE)
                .isEmpty();
    }

    @Test
    void the_shops_own_sources_keep_the_house_form() throws IOException {
        assertThat(SourceRules.offences(Sources.main(), Sources.resources())).isEmpty();
    }

    private static DynamicTest dynamic(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }
}
