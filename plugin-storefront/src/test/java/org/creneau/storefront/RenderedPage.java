// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
import org.thymeleaf.templateresolver.TemplateResolver;

/** Shows a shipped template as the shop's engine would, in English and without Broadleaf's own processors. */
public final class RenderedPage {
    private RenderedPage() {}

    /**
     * @param template such as {@code manage}
     * @param objects what expressions find by a name after {@code #}, such as {@code pickup}
     */
    public static String of(String template, Map<String, Object> model, Map<String, Object> objects) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("webTemplates/");
        resolver.setSuffix(".html");
        return of(resolver, "pickup/" + template, model, objects);
    }

    /** The same for templates from elsewhere. */
    static String of(
            TemplateResolver resolver, String template, Map<String, Object> model, Map<String, Object> objects) {
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageSource(Visit.messages());
        engine.addDialect(new ObjectsDialect(objects));
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
                        Locale.UK,
                        model,
                        new StaticApplicationContext()));
    }

    private static final class ObjectsDialect extends AbstractDialect implements IExpressionEnhancingDialect {
        private final Map<String, Object> objects;

        ObjectsDialect(Map<String, Object> objects) {
            this.objects = objects;
        }

        @Override
        public String getPrefix() {
            return "blc";
        }

        @Override
        public Map<String, Object> getAdditionalExpressionObjects(IProcessingContext context) {
            return new HashMap<>(objects);
        }
    }
}
