// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.Arguments;
import org.thymeleaf.Configuration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateProcessingParameters;
import org.thymeleaf.context.IProcessingContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.messageresolver.MessageResolution;
import org.thymeleaf.resourceresolver.IResourceResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.templateresolver.TemplateResolver;

/**
 * Renders a template with a model in which everything is the same hostile text: whatever an expression asks for, a name, a note, an
 * address, a link or a number, it gets that. Conditions are taken out first, so that no branch is left unrendered; {@link #asked}
 * proves it. For one template.
 */
final class HostileModel {
    private final Path templates;
    private final String evil;
    private final UnaryOperator<String> before;
    private final Set<String> asked = new TreeSet<>();

    /** @param before what is done to each template before it is rendered */
    HostileModel(Path templates, String evil, UnaryOperator<String> before) {
        this.templates = templates;
        this.evil = evil;
        this.before = before;
    }

    /** Every expression whose worth was asked for. */
    Set<String> asked() {
        return asked;
    }

    /** A template without its conditions. */
    static String withoutConditions(String template) {
        return template.replaceAll("\\sth:(?:if|unless)=\"[^\"]*\"", "");
    }

    String render(Path template) {
        return render(read(template));
    }

    String render(String text) {
        TemplateResolver resolver = new TemplateResolver();
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResourceResolver(new Texts(text));
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Everything());
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Arguing());
        return engine.process(
                Texts.PAGE,
                new WebContext(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new MockServletContext(),
                        Locale.FRANCE));
    }

    private final class Everything implements IStandardVariableExpressionEvaluator {
        @Override
        public Object evaluate(
                Configuration configuration,
                IProcessingContext context,
                String expression,
                StandardExpressionExecutionContext execution,
                boolean ofSelection) {
            asked.add(expression);
            return evil;
        }
    }

    /** A sentence is its key and what is put into it: the shipped words are not hostile, and not in question here. */
    private static final class Arguing extends AbstractMessageResolver {
        @Override
        public MessageResolution resolveMessage(Arguments arguments, String key, Object[] parameters) {
            return new MessageResolution(key + Arrays.toString(parameters == null ? new Object[0] : parameters));
        }
    }

    /** The template, and the fragments that it includes from beside it. */
    private final class Texts implements IResourceResolver {
        private static final String PAGE = "the-page";

        private final String text;

        Texts(String text) {
            this.text = text;
        }

        @Override
        public String getName() {
            return "TEXTS";
        }

        @Override
        public InputStream getResourceAsStream(TemplateProcessingParameters parameters, String name) {
            String found = PAGE.equals(name) ? text : read(templates.resolve(nameOf(name)));
            return new ByteArrayInputStream(before.apply(found).getBytes(StandardCharsets.UTF_8));
        }

        private String nameOf(String name) {
            return name.substring(name.lastIndexOf('/') + 1) + ".html";
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
