// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.inventory.service.InventoryService;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.creneau.broadleaf.identity.Households;
import org.creneau.broadleaf.identity.Languages;
import org.creneau.broadleaf.identity.Networks;
import org.creneau.broadleaf.message.MailBodies;
import org.creneau.broadleaf.pricing.CollectFees;
import org.creneau.confinement.TravelTimes;
import org.creneau.eligibility.PointPlaces;
import org.creneau.eligibility.RuleBook;
import org.creneau.notice.Addressees;
import org.creneau.notice.Delivery;
import org.creneau.notice.ReasonWords;
import org.creneau.notice.SmsSender;
import org.creneau.reservation.HandOverGate;
import org.creneau.reservation.HoldGate;
import org.creneau.reservation.PickupCodes;
import org.creneau.reservation.Refunds;
import org.creneau.reservation.stock.KnownSkus;
import org.creneau.slot.ReadyTimes;
import org.creneau.stock.PointStock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.PropertyValue;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.PropertyPlaceholderConfigurer;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.expression.StandardBeanExpressionResolver;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * An agency lists a file of its own after the plugin's, with a bean of the id that a decision has: then it is that bean that
 * reaches those who ask, and no other. The plugin's own files are loaded as they are shipped; of Broadleaf there are only names.
 */
class ReplacingDecisionsTest {
    private static final Map<String, Class<?>> DECISIONS = Map.ofEntries(
            Map.entry("creneauHoldGate", HoldGate.class),
            Map.entry("creneauHandOverGate", HandOverGate.class),
            Map.entry("creneauPickupCodes", PickupCodes.class),
            Map.entry("creneauReadyTimes", ReadyTimes.class),
            Map.entry("creneauCollectFees", CollectFees.class),
            Map.entry("creneauPointStock", PointStock.class),
            Map.entry("creneauKnownSkus", KnownSkus.class),
            Map.entry("creneauTravelTimes", TravelTimes.class),
            Map.entry("creneauPointPlaces", PointPlaces.class),
            Map.entry("creneauHouseholds", Households.class),
            Map.entry("creneauNetworks", Networks.class),
            Map.entry("creneauLanguages", Languages.class),
            Map.entry("creneauMailTemplates", MailBodies.class),
            Map.entry("creneauReasonWords", ReasonWords.class),
            Map.entry("creneauAddressees", Addressees.class),
            Map.entry("creneauDelivery", Delivery.class),
            Map.entry("creneauSmsSender", SmsSender.class),
            Map.entry("creneauRefunds", Refunds.class));

    private static final Map<String, Class<?>> HOST = Map.ofEntries(
            Map.entry("blAddressService", AddressService.class),
            Map.entry("blCatalogService", CatalogService.class),
            Map.entry("blCountryService", CountryService.class),
            Map.entry("blCustomerService", CustomerService.class),
            Map.entry("blEmailService", EmailService.class),
            Map.entry("blFulfillmentGroupItemDao", FulfillmentGroupItemDao.class),
            Map.entry("blFulfillmentGroupService", FulfillmentGroupService.class),
            Map.entry("blFulfillmentOptionService", FulfillmentOptionService.class),
            Map.entry("blInventoryService", InventoryService.class),
            Map.entry("blOrderService", OrderService.class),
            Map.entry("blTransactionManager", PlatformTransactionManager.class));

    @TestFactory
    Stream<DynamicTest> a_bean_in_a_file_listed_later_replaces_the_default_for_all_who_ask() {
        return DECISIONS.entrySet().stream()
                .map(decision -> DynamicTest.dynamicTest(
                        decision.getKey(), () -> isReplaced(decision.getKey(), decision.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_is_added_to_the_book_as_the_documentation_does() {
        return Stream.of(DynamicTest.dynamicTest("creneauRuleBook", () -> {
            DefaultListableBeanFactory beans = shop();
            read(
                    beans,
                    "<bean id='creneauStandardRules' class='org.creneau.eligibility.RuleBook'"
                            + " factory-method='standard'><constructor-arg ref='creneauOutings'/></bean>"
                            + "<bean id='creneauRuleBook' factory-bean='creneauStandardRules' factory-method='and'>"
                            + "<constructor-arg><bean class='" + OneMore.class.getName()
                            + "'/></constructor-arg></bean>");
            assertThat(beans.getBean("creneauRuleBook", RuleBook.class).rules())
                    .last()
                    .isInstanceOf(OneMore.class);
            assertThat(askers(beans, "creneauRuleBook")).contains("creneauPlaceDesk", "creneauSlotFinder");
        }));
    }

    private static void isReplaced(String id, Class<?> type) {
        DefaultListableBeanFactory beans = shop();
        read(
                beans,
                "<bean id='" + id
                        + "' class='org.mockito.Mockito' factory-method='mock'><constructor-arg type='java.lang.Class' value='"
                        + type.getName() + "'/></bean>");
        Object own = beans.getBean(id);
        assertThat(org.mockito.Mockito.mockingDetails(own).isMock()).isTrue();
        List<String> askers = askers(beans, id);
        assertThat(askers).as("who asks " + id).isNotEmpty();
        for (String asker : askers) {
            assertThat(fieldsOf(beans.getBean(asker)))
                    .as(asker + " asks the agency's bean")
                    .contains(own);
        }
    }

    /** The beans whose definitions refer to that one and that can be made here. */
    private static List<String> askers(DefaultListableBeanFactory beans, String id) {
        List<String> askers = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            if (name.startsWith("creneau") && refersTo(beans.getBeanDefinition(name), id)) {
                askers.add(name);
            }
        }
        return askers;
    }

    private static boolean refersTo(BeanDefinition definition, String id) {
        Stream<Object> properties =
                Stream.of(definition.getPropertyValues().getPropertyValues()).map(PropertyValue::getValue);
        Stream<Object> arguments = definition.getConstructorArgumentValues().getGenericArgumentValues().stream()
                .map(ConstructorArgumentValues.ValueHolder::getValue);
        return Stream.concat(properties, arguments)
                .anyMatch(value -> value instanceof RuntimeBeanReference reference
                        && reference.getBeanName().equals(id));
    }

    /** What a bean and what it is made of keep, three deep. */
    private static List<Object> fieldsOf(Object bean) {
        List<Object> found = new ArrayList<>();
        collect(bean, 3, found);
        return found;
    }

    private static void collect(Object bean, int deep, List<Object> found) {
        for (Class<?> type = bean.getClass();
                deep > 0 && type != null && type.getName().startsWith("org.creneau");
                type = type.getSuperclass()) {
            for (java.lang.reflect.Field field : type.getDeclaredFields()) {
                Object value = valueOf(field, bean);
                if (value != null) {
                    found.add(value);
                    collect(value, deep - 1, found);
                }
            }
        }
    }

    private static Object valueOf(java.lang.reflect.Field field, Object bean) {
        try {
            field.setAccessible(true);
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static DefaultListableBeanFactory shop() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.setBeanExpressionResolver(new StandardBeanExpressionResolver());
        HOST.forEach((name, type) -> beans.registerSingleton(name, mock(type)));
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        reader.loadBeanDefinitions(new ClassPathResource("creneau-applicationContext.xml"));
        reader.loadBeanDefinitions(new ClassPathResource("creneau-mail-applicationContext.xml"));
        return beans;
    }

    /** As the shop's own configurer does, once all files are read. */
    private static void fillIn(DefaultListableBeanFactory beans) {
        PropertyPlaceholderConfigurer configurer = new PropertyPlaceholderConfigurer();
        configurer.setProperties(settings());
        configurer.postProcessBeanFactory(beans);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("creneau.mail.from", "shop@example.com");
        settings.setProperty("creneau.site.url", "https://shop.example.com");
        return settings;
    }

    private static void read(DefaultListableBeanFactory beans, String definitions) {
        String file = "<beans xmlns='http://www.springframework.org/schema/beans'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='http://www.springframework.org/schema/beans"
                + " http://www.springframework.org/schema/beans/spring-beans-3.2.xsd'>" + definitions + "</beans>";
        new XmlBeanDefinitionReader(beans)
                .loadBeanDefinitions(new ByteArrayResource(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        fillIn(beans);
    }

    /** A rule of an agency's own. */
    public static final class OneMore implements org.creneau.eligibility.CollectRule {
        @Override
        public String code() {
            return "order-too-heavy";
        }

        @Override
        public java.util.Optional<org.creneau.eligibility.Refusal> check(
                org.creneau.eligibility.CollectRequest request) {
            return java.util.Optional.empty();
        }
    }
}
