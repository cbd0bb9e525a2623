// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.broadleaf.BeanFile;
import org.creneau.storefront.place.SessionJourneys;
import org.creneau.storefront.text.MailReasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;

/** The contexts that a site lists in its web.xml, in the order in which it lists them. */
class ShippedStorefrontTest {
    private static final String CORE = "creneau-applicationContext.xml";
    private static final String SITE = "creneau-storefront-applicationContext.xml";
    private static final String PAGES = "creneau-storefront-applicationContext-servlet.xml";

    @ParameterizedTest
    @ValueSource(strings = {SITE, PAGES})
    void every_class_factory_method_and_constructor_exists(String file) {
        assertThat(BeanFile.of(file).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SITE, PAGES})
    void every_bean_of_ours_that_is_named_is_defined(String file) {
        Set<String> unknown = new TreeSet<>(BeanFile.of(file).unknownBeans());
        unknown.removeIf(bean -> !bean.startsWith("creneau") || defined().contains(bean));
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_homes_of_the_sessions_take_the_place_of_cores_bean_and_can_be_made() {
        DefaultListableBeanFactory beans = beans();
        assertThat(beans.getBeanDefinition("creneauJourneys").getBeanClassName())
                .isEqualTo(SessionJourneys.class.getName());
        assertThat(beans.getBean("creneauJourneys")).isInstanceOf(SessionJourneys.class);
    }

    @Test
    void the_guide_and_the_demo_list_the_site_after_the_core() throws Exception {
        for (String file : new String[] {"../docs/install.md", "../demo-site/src/main/webapp/WEB-INF/web.xml"}) {
            assertThat(Files.readString(Path.of(file))).containsSubsequence("/" + CORE, "/" + SITE, "/" + PAGES);
        }
    }

    @Test
    void the_demo_lists_the_mails_between_core_and_site_so_that_the_site_says_why() throws Exception {
        assertThat(Files.readString(Path.of("../demo-site/src/main/webapp/WEB-INF/web.xml")))
                .containsSubsequence("/" + CORE, "/creneau-mail-applicationContext.xml", "/" + SITE);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        for (String file : new String[] {CORE, "creneau-mail-applicationContext.xml", SITE}) {
            new XmlBeanDefinitionReader(beans).loadBeanDefinitions(new ClassPathResource(file));
        }
        assertThat(beans.getBeanDefinition("creneauReasonWords").getBeanClassName())
                .isEqualTo(MailReasons.class.getName());
    }

    private static Set<String> defined() {
        return Set.of(beans().getBeanDefinitionNames());
    }

    private static DefaultListableBeanFactory beans() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        for (String file : new String[] {CORE, SITE, PAGES}) {
            new XmlBeanDefinitionReader(beans).loadBeanDefinitions(new ClassPathResource(file));
        }
        return beans;
    }
}
