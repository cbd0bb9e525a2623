// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/** Rule 1: the pure half sees only the JDK, nullness annotations and what lies below it; nothing goes in circles. */
final class PureRules {
    private static final Set<String> GROUND = Set.of("territory", "point");
    private static final Set<String> MIDDLE = Set.of("territory", "point", "slot", "confinement", "stock");

    /** Feature to the other features it may see. */
    static final Map<String, Set<String>> BELOW = Map.ofEntries(
            Map.entry("territory", Set.of()),
            Map.entry("point", Set.of("territory")),
            Map.entry("slot", GROUND),
            Map.entry("confinement", GROUND),
            Map.entry("stock", GROUND),
            Map.entry("eligibility", MIDDLE),
            Map.entry("reservation", with(MIDDLE, "eligibility")),
            Map.entry("notice", with(with(MIDDLE, "eligibility"), "reservation")),
            Map.entry("board", with(with(MIDDLE, "eligibility"), "reservation")),
            Map.entry("compliance", with(with(MIDDLE, "eligibility"), "reservation")),
            Map.entry("overview", with(with(MIDDLE, "eligibility"), "reservation")),
            Map.entry("picking", with(with(with(MIDDLE, "eligibility"), "reservation"), "board")));

    static final String[] PURE = BELOW.keySet().toArray(new String[0]);

    static final ArchRule PURE_CODE_LOOKS_ONLY_DOWN = classes()
            .that(Rooms.in(PURE))
            .should(lookOnlyDown())
            .as(
                    "Pure packages see only java.*, javax.crypto.*, org.jspecify.annotations and the pure packages below them")
            .allowEmptyShould(true);

    static final ArchRule NO_PACKAGE_CYCLES = slices().assignedFrom(packages())
            .should()
            .beFreeOfCycles()
            .as("Packages do not depend on each other in circles")
            .allowEmptyShould(true);

    private PureRules() {}

    private static Set<String> with(Set<String> features, String more) {
        return Set.copyOf(java.util.stream.Stream.concat(features.stream(), java.util.stream.Stream.of(more))
                .toList());
    }

    private static ArchCondition<JavaClass> lookOnlyDown() {
        return new ArchCondition<>("look only down") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = Rooms.featureOf(dependency.getOriginClass());
        String to = Rooms.featureOf(target);
        return target.isPrimitive()
                || target.getName().startsWith("java.")
                || target.getName().startsWith("javax.crypto.")
                || target.getPackageName().equals("org.jspecify.annotations")
                || to.equals(from)
                || BELOW.get(from).contains(to);
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String room = Rooms.of(type);
                return room.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(room);
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }
}
