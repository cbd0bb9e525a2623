// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Rules 3 and 4: who may see the host, and who may not see whom. */
final class HostRules {
    static final List<String> HOST = List.of(
            "org.broadleafcommerce.",
            "org.springframework.",
            "org.hibernate.",
            "org.thymeleaf.",
            "javax.annotation.",
            "javax.mail.",
            "javax.persistence.",
            "javax.servlet.",
            "javax.validation.");

    static final ArchRule HOST_STAYS_IN_ITS_ROOMS = noClasses()
            .that(not(Rooms.in("broadleaf", "storefront", "admin", "demo")))
            .should()
            .dependOnClassesThat(areOfTheHost())
            .as(
                    "Broadleaf, Spring, Hibernate, JPA and servlets are seen only from broadleaf, storefront, admin and demo")
            .allowEmptyShould(true);

    static final ArchRule CORE_DOES_NOT_LOOK_UP = noClasses()
            .that(not(Rooms.in("storefront", "admin", "demo")))
            .should()
            .dependOnClassesThat(Rooms.in("storefront", "admin", "demo"))
            .as("plugin-core does not see what is built on it")
            .allowEmptyShould(true);

    static final ArchRule FORMATS_SEE_ONLY_THE_PURE_HALF = noClasses()
            .that(Rooms.in("format"))
            .should()
            .dependOnClassesThat(Rooms.in("broadleaf"))
            .as("A format adapter sees its library and the pure half, never the host's adapters")
            .allowEmptyShould(true);

    static final ArchRule STOREFRONT_DOES_NOT_SEE_ADMIN = noClasses()
            .that(Rooms.in("storefront"))
            .should()
            .dependOnClassesThat(Rooms.in("admin"))
            .as("storefront does not see admin")
            .allowEmptyShould(true);

    static final ArchRule ADMIN_DOES_NOT_SEE_STOREFRONT = noClasses()
            .that(Rooms.in("admin"))
            .should()
            .dependOnClassesThat(Rooms.in("storefront"))
            .as("admin does not see storefront")
            .allowEmptyShould(true);

    /** The admin edits rows through Broadleaf's generic screens, so it must see plugin-core's entities; the shop need not. */
    static final ArchRule STOREFRONT_SEES_NO_ENTITY = noClasses()
            .that(Rooms.in("storefront"))
            .should()
            .dependOnClassesThat(areOurRows())
            .as("storefront calls use cases and ports, never an entity")
            .allowEmptyShould(true);

    static final ArchRule NO_JAVA_TIME_IN_ROWS = fields().that()
            .areDeclaredInClassesThat(areRows())
            .should(notMentionJavaTime())
            .as("No java.time type in a field of an entity: Hibernate 4 stores it as a serialized blob")
            .allowEmptyShould(true);

    private HostRules() {}

    static boolean isHost(String className) {
        return HOST.stream().anyMatch(className::startsWith);
    }

    private static DescribedPredicate<JavaClass> areOfTheHost() {
        return describe(
                "are of the host", type -> isHost(type.getBaseComponentType().getName()));
    }

    private static DescribedPredicate<JavaClass> areRows() {
        return describe(
                "are entities",
                type -> type.isAnnotatedWith("javax.persistence.Entity")
                        || type.isAnnotatedWith("javax.persistence.Embeddable")
                        || type.isAnnotatedWith("javax.persistence.MappedSuperclass"));
    }

    private static DescribedPredicate<JavaClass> areOurRows() {
        return areRows().and(describe("of this project", type -> !Rooms.of(type).isEmpty()));
    }

    private static ArchCondition<JavaField> notMentionJavaTime() {
        return new ArchCondition<>("not mention java.time") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.getName().startsWith("java.time."))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " is of type " + type.getName())));
            }
        };
    }
}
