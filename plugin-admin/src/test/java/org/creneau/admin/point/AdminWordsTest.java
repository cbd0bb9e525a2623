// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadleafcommerce.common.BroadleafEnumerationType;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.ValidationConfigurationBasedPropertyValidator;
import org.creneau.broadleaf.goods.CollectTermsEntity;
import org.creneau.broadleaf.point.BreakEntity;
import org.creneau.broadleaf.point.ClosureEntity;
import org.creneau.broadleaf.point.CutOffEntity;
import org.creneau.broadleaf.point.LeadRuleEntity;
import org.creneau.broadleaf.point.PlanPeriodEntity;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointHoursEntity;
import org.creneau.broadleaf.point.PriorityWindowEntity;
import org.creneau.broadleaf.point.SlotPriceEntity;
import org.creneau.broadleaf.point.SpecialDayEntity;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.creneau.reservation.stock.SheetProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;

/** Every word and every check that the annotations of the entities name is there. */
class AdminWordsTest {
    private static final List<Class<?>> ENTITIES = List.of(
            PointEntity.class,
            PointHoursEntity.class,
            SpecialDayEntity.class,
            ClosureEntity.class,
            PlanPeriodEntity.class,
            BreakEntity.class,
            SlotPriceEntity.class,
            PriorityWindowEntity.class,
            CutOffEntity.class,
            LeadRuleEntity.class,
            CollectTermsEntity.class,
            ReservationEntity.class);
    private static final Set<String> SECTIONS = Set.of(
            "CreneauPoints",
            "CreneauPickups",
            "CreneauLeadRules",
            "CreneauCollectTerms",
            "CreneauBoard",
            "CreneauPlanning",
            "CreneauCompliance",
            "CreneauOverview",
            "CreneauRegimes",
            "CreneauChanges");

    /** On the plugin's own pages, whose words have tests of their own. */
    private static final List<String> PAGES = List.of(
            "creneau.board.",
            "creneau.report.",
            "creneau.compliance.",
            "creneau.overview.",
            "creneau.regimes.",
            "creneau.ownregimes.",
            "creneau.asking.",
            "creneau.mistake.",
            "creneau.picking.",
            "creneau.planning.",
            "creneau.change.");

    /** On pages of Broadleaf. */
    private static final Set<String> LINKS = Set.of("creneau.terms.link");

    /** What saving or deleting answers. */
    private static final Set<String> ANSWERS = Set.of(
            "creneau.rights.otherPoint",
            "creneau.rights.none",
            "creneau.reservation.staffAct.refused",
            "creneau.reservation.staffAct.later",
            "creneau.reservation.staffReason.wrong",
            "creneau.point.delete.refused",
            "creneau.settings.changedSince");

    /** How lists show what is so and what is not. */
    private static final Set<String> VALUES = Set.of("creneau.choice.true", "creneau.choice.false");

    /** Codes of problems that have words of their own; the others have those of {@code other}. */
    private static final Set<String> PROBLEMS = Set.of(
            "other", "overlap", "closures-overlap", "closure-empty", "season-empty", "reason-missing", "terms-twice");

    private static final Pattern KEY = Pattern.compile("\"(creneau\\.[A-Za-z0-9.]+)\"");
    private static final Pattern ENUMERATION = Pattern.compile("broadleafEnumeration=\"([A-Za-z.]+)\"");
    private static final Pattern BEAN = Pattern.compile("\"(creneau[A-Z][A-Za-z]+Validator)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void every_key_has_words_and_every_word_a_key(String language) throws IOException {
        Set<String> wanted = named(KEY);
        wanted.addAll(SECTIONS);
        wanted.addAll(LINKS);
        wanted.addAll(ANSWERS);
        wanted.addAll(VALUES);
        wanted.addAll(choices());
        PROBLEMS.forEach(code -> wanted.add("creneau.problem." + code));
        sheetProblems().forEach(code -> wanted.add("creneau.stock.problem." + code));
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> PAGES.stream().anyMatch(key::startsWith));
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(words(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    /** The keys of each value of each enumeration that a form or a list offers. */
    private static Set<String> choices() {
        Set<String> keys = new TreeSet<>();
        named(ENUMERATION).forEach(name -> keys.addAll(choicesOf(name)));
        return keys;
    }

    /** As Broadleaf asks for them. */
    private static List<String> choicesOf(String enumeration) {
        try {
            Field types = Class.forName(enumeration).getDeclaredField("TYPES");
            types.setAccessible(true);
            return ((Map<?, ?>) types.get(null))
                    .values().stream()
                            .map(type -> ((BroadleafEnumerationType) type).getFriendlyType())
                            .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(enumeration, e);
        }
    }

    @Test
    void choices_are_keys_and_no_two_of_an_enumeration_are_the_same() {
        assertThat(named(ENUMERATION)).hasSizeGreaterThan(5);
        for (String enumeration : named(ENUMERATION)) {
            assertThat(choicesOf(enumeration))
                    .as(enumeration)
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith("creneau.choice."));
        }
    }

    /** What may be wrong with a list of stock: the public constants. */
    private static List<String> sheetProblems() {
        return Stream.of(SheetProblem.class.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void no_words_have_the_apostrophe_that_message_formats_eat(String language) throws IOException {
        assertThat(words(language).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_check_is_a_bean() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        new XmlBeanDefinitionReader(beans)
                .loadBeanDefinitions(new ClassPathResource("creneau-admin-applicationContext.xml"));
        assertThat(named(BEAN)).hasSizeGreaterThan(3).allMatch(beans::containsBean);
        assertThat(named(BEAN))
                .allMatch(name ->
                        ValidationConfigurationBasedPropertyValidator.class.isAssignableFrom(beans.getType(name)));
    }

    private static Set<String> named(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        for (Class<?> entity : ENTITIES) {
            addNames(pattern, entity.getAnnotations(), names);
            for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    addNames(pattern, field.getAnnotations(), names);
                }
            }
        }
        return names;
    }

    private static void addNames(Pattern pattern, Annotation[] annotations, Set<String> names) {
        for (Annotation annotation : annotations) {
            Matcher matcher = pattern.matcher(annotation.toString());
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = AdminWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
