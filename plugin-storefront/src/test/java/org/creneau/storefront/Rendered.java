// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.IProcessingContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionEnhancingDialect;
import org.thymeleaf.spring3.SpringTemplateEngine;
import org.thymeleaf.spring3.context.SpringWebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A shipped template as the visitor's browser gets it, without the shop's layout. */
public final class Rendered {
    private Rendered() {}

    /** For a cart that is collected as a whole, or empty. */
    public static String page(String template, Locale language, Map<String, Object> model) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("webTemplates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/CreneauMessages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setMessageSource(messages);
        engine.addDialect(new CartDialect());
        try {
            engine.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return engine.process(
                template,
                new SpringWebContext(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new MockServletContext(),
                        language,
                        model,
                        new StaticApplicationContext()));
    }

    /** What {@code #pickupCart} answers. */
    public static final class Cart {
        public String query(String mark) {
            return "";
        }

        public String chosen() {
            return "";
        }

        public String portion() {
            return "";
        }

        public boolean isWaitable() {
            return true;
        }
    }

    private static final class CartDialect extends AbstractDialect implements IExpressionEnhancingDialect {
        @Override
        public String getPrefix() {
            return "blc";
        }

        @Override
        public Map<String, Object> getAdditionalExpressionObjects(IProcessingContext context) {
            Map<String, Object> objects = new HashMap<>();
            objects.put("pickupCart", new Cart());
            return objects;
        }
    }
}
