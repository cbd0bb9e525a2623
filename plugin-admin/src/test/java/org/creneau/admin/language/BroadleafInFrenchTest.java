// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadleafcommerce.common.util.BroadleafMergeResourceBundleMessageSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;

/** A shop that asks for it has Broadleaf's own words in the admin in French, and nothing else changes. */
class BroadleafInFrenchTest {
    private static final String ENGLISH = "OpenAdminMessages";
    private static final String FRENCH = "CreneauBroadleafAdmin_fr";

    /** What the build of Broadleaf was to fill in. */
    private static final Set<String> OF_THE_BUILD = Set.of("openAdminVersion", "buildDate", "clientBuildDate");

    /** Titles of Broadleaf's menu, which lie in the bundles of its modules. */
    private static final List<String> MENU = List.of(
            "BLCMerchandising",
            "Category",
            "Product",
            "ProductOptions",
            "Offer",
            "BLCContentManagement",
            "Pages",
            "StructuredContent",
            "Assets",
            "RedirectURL",
            "BLCCustomerCare",
            "Order",
            "Customer",
            "BLCWorkflow",
            "BLCModuleConfiguration",
            "ConfigurationManagement",
            "BLCUtilities",
            "Enumerations",
            "SystemProperties",
            "SystemPropertyManagement");

    /** Sentences of its validators, which it looks up as if they were keys. */
    private static final List<String> SENTENCES = List.of(
            "Field must be an valid number",
            "Field must be a valid number",
            "Field must be a valid decimal",
            "Field must be a date of the format: yyyy.MM.dd HH:mm:ss");

    private static final Pattern PLACE = Pattern.compile("\\$?\\{\\w+}");

    @Test
    void every_word_of_the_admin_has_french_and_nothing_is_translated_that_is_not_there() throws IOException {
        Set<String> wanted = new TreeSet<>(words(ENGLISH).stringPropertyNames());
        wanted.removeAll(OF_THE_BUILD);
        wanted.addAll(MENU);
        wanted.addAll(SENTENCES);
        assertThat(words(FRENCH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void what_is_put_into_a_sentence_is_put_into_the_french_one_too() throws IOException {
        Properties french = words(FRENCH);
        Properties english = words(ENGLISH);
        for (String key : english.stringPropertyNames()) {
            if (!OF_THE_BUILD.contains(key)) {
                assertThat(placesIn(french.getProperty(key))).as(key).isEqualTo(placesIn(english.getProperty(key)));
                assertThat(french.getProperty(key).isEmpty())
                        .as(key)
                        .isEqualTo(english.getProperty(key).isEmpty());
            }
        }
    }

    @Test
    void no_words_have_the_apostrophe_that_message_formats_eat() throws IOException {
        assertThat(words(FRENCH).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @CsvSource({"fr, Enregistrer", "en, Save", "de, Save"})
    void each_language_has_its_own_words_whatever_the_server_speaks(String language, String save) {
        Locale server = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            BroadleafMergeResourceBundleMessageSource words = asked();
            words.setBasenames("classpath:/messages/" + ENGLISH, "classpath:/messages/CreneauBroadleafAdmin");
            assertThat(words.getMessage("Save", null, Locale.forLanguageTag(language)))
                    .isEqualTo(save);
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void arguments_go_where_they_belong() {
        BroadleafMergeResourceBundleMessageSource words = asked();
        assertThat(words.getMessage("search.results.header.plural", new Object[] {3, "quai"}, Locale.FRENCH))
                .isEqualTo("3 résultats pour « quai »");
    }

    /** The bean of the file that a shop adds. */
    private static BroadleafMergeResourceBundleMessageSource asked() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        new XmlBeanDefinitionReader(beans)
                .loadBeanDefinitions(new ClassPathResource("creneau-admin-french-applicationContext.xml"));
        return beans.getBean("messageSource", BroadleafMergeResourceBundleMessageSource.class);
    }

    private static Set<String> placesIn(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties words(String bundle) throws IOException {
        try (InputStream stream =
                BroadleafInFrenchTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
