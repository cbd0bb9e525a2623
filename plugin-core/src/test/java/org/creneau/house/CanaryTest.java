// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import org.creneau.house.canary.broadleaf.AsksAround;
import org.junit.jupiter.api.Test;

/** A rule that matches nothing passes for ever: here each rule meets someone who breaks it. */
class CanaryTest {

    @Test
    void a_pure_class_that_sees_the_host_or_looks_up_or_aside_is_reported() {
        List<String> reports =
                reports(PureRules.PURE_CODE_LOOKS_ONLY_DOWN, "territory", "point", "slot", "stock", "reservation");
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("ImportsSpring", "StringUtils"));
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("LooksUpAtSlot", "SeesOnlyGround"));
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("LooksAsideAtSlot", "SeesOnlyGround"));
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("SpeaksBroadleaf", "domain.Order"));
        assertThat(reports).noneSatisfy(it -> assertThat(it).contains("SeesOnlyGround.start"));
    }

    @Test
    void every_pure_package_may_see_only_packages_that_never_see_it() {
        PureRules.BELOW.forEach((feature, below) ->
                below.forEach(each -> assertThat(PureRules.BELOW.get(each)).doesNotContain(feature)));
    }

    @Test
    void two_packages_in_a_circle_are_reported() {
        assertThat(reports(PureRules.NO_PACKAGE_CYCLES, "broadleaf.ring"))
                .anySatisfy(it -> assertThat(it).contains("RingOne", "RingTwo"));
    }

    @Test
    void every_reach_for_the_ambient_clock_zone_or_locale_is_reported() {
        List<String> reports = reports(TimeRules.NOTHING_AMBIENT, "broadleaf", "demo");
        Class<?> canary = AsksAround.class;
        assertThat(canary.getDeclaredMethods()).hasSizeGreaterThan(20);
        Arrays.stream(canary.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .forEach(method -> assertThat(reports)
                        .as(method.getName())
                        .anySatisfy(it -> assertThat(it).contains("AsksAround." + method.getName() + "(")));
        assertThat(reports).noneSatisfy(it -> assertThat(it).contains("MayAsk"));
    }

    @Test
    void every_banned_name_is_a_real_member() {
        TimeRules.BANNED.forEach(
                entry -> assertThat(BannedNames.exists(entry)).as(entry).isTrue());
    }

    @Test
    void host_types_outside_their_rooms_are_reported() {
        assertReported(HostRules.HOST_STAYS_IN_ITS_ROOMS, "HostOutOfBounds", "novelty", "slot");
    }

    @Test
    void core_that_looks_up_is_reported() {
        assertReported(HostRules.CORE_DOES_NOT_LOOK_UP, "LooksUpAtPage", "broadleaf.up", "storefront");
    }

    @Test
    void a_format_that_sees_host_adapters_is_reported() {
        assertReported(HostRules.FORMATS_SEE_ONLY_THE_PURE_HALF, "FormatsARow", "format", "broadleaf.row");
    }

    @Test
    void storefront_that_sees_admin_is_reported() {
        assertReported(HostRules.STOREFRONT_DOES_NOT_SEE_ADMIN, "PeeksAtAdmin", "storefront", "admin");
    }

    @Test
    void admin_that_sees_storefront_is_reported() {
        assertReported(HostRules.ADMIN_DOES_NOT_SEE_STOREFRONT, "PeeksAtShop", "storefront", "admin");
    }

    @Test
    void storefront_that_sees_an_entity_is_reported() {
        assertReported(HostRules.STOREFRONT_SEES_NO_ENTITY, "PeeksAtRow", "storefront", "admin", "broadleaf.row");
    }

    @Test
    void java_time_in_an_entity_is_reported() {
        List<String> reports = reports(HostRules.NO_JAVA_TIME_IN_ROWS, "broadleaf.row");
        assertThat(reports).hasSize(2);
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("RowWithInstant.start", "java.time.Instant"));
        assertThat(reports).anySatisfy(it -> assertThat(it).contains("RowWithInstant.days", "java.time.LocalDate"));
    }

    /** The offender is named, and nobody else of the package is. */
    private static void assertReported(ArchRule rule, String offender, String... rooms) {
        assertThat(reports(rule, rooms))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains(offender));
    }

    private static List<String> reports(ArchRule rule, String... rooms) {
        assertThat(House.RULES).as("the rule is one of those every module runs").contains(rule);
        JavaClasses canaries = House.canaries(rooms);
        return rule.evaluate(canaries).getFailureReport().getDetails();
    }
}
