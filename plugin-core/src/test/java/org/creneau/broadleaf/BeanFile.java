// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.PropertyValue;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;

/** The bean definitions of one shipped XML file, nested ones included; no bean is made. */
public final class BeanFile {
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final List<BeanDefinition> definitions = new ArrayList<>();
    private final Set<String> references = new TreeSet<>();

    public static BeanFile of(String resource) {
        BeanFile file = new BeanFile();
        new XmlBeanDefinitionReader(file.beans).loadBeanDefinitions(new ClassPathResource(resource));
        for (String name : file.beans.getBeanDefinitionNames()) {
            file.read(file.beans.getBeanDefinition(name));
        }
        return file;
    }

    /** Definitions whose class, factory method, constructor or property is missing. */
    public List<String> faults() {
        return definitions.stream().flatMap(BeanFile::faultsOf).toList();
    }

    /** Beans that are referred to and not defined in this file. */
    public Set<String> unknownBeans() {
        Set<String> unknown = new TreeSet<>(references);
        unknown.removeIf(beans::containsBeanDefinition);
        return unknown;
    }

    /** Whether this file defines a bean of that name. */
    public boolean defines(String bean) {
        return beans.containsBeanDefinition(bean);
    }

    private void read(Object value) {
        if (value instanceof BeanDefinition definition) {
            definitions.add(definition);
            for (PropertyValue property : definition.getPropertyValues().getPropertyValues()) {
                read(property.getValue());
            }
            arguments(definition).forEach(each -> read(each.getValue()));
        } else if (value instanceof BeanDefinitionHolder holder) {
            read(holder.getBeanDefinition());
        } else if (value instanceof RuntimeBeanReference reference) {
            references.add(reference.getBeanName());
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::read);
        } else if (value instanceof Map<?, ?> map) {
            read(map.values());
        }
    }

    private static Stream<ConstructorArgumentValues.ValueHolder> arguments(BeanDefinition definition) {
        ConstructorArgumentValues values = definition.getConstructorArgumentValues();
        return Stream.concat(
                values.getGenericArgumentValues().stream(), values.getIndexedArgumentValues().values().stream());
    }

    private static Stream<String> faultsOf(BeanDefinition definition) {
        String name = definition.getBeanClassName();
        try {
            Class<?> type = Class.forName(name);
            Stream<String> maker = hasMaker(type, definition)
                    ? Stream.empty()
                    : Stream.of(name + ": no constructor or factory method of "
                            + arguments(definition).count() + " arguments");
            return Stream.concat(maker, propertyFaults(type, definition));
        } catch (ClassNotFoundException e) {
            return Stream.of(name + ": no such class");
        }
    }

    private static boolean hasMaker(Class<?> type, BeanDefinition definition) {
        if (isAutowired(definition)) {
            return type.getConstructors().length == 1;
        }
        long arity = arguments(definition).count();
        String factory = definition.getFactoryMethodName();
        return factory == null
                ? Stream.of(type.getConstructors()).anyMatch(each -> each.getParameterCount() == arity)
                : Stream.of(type.getMethods())
                        .anyMatch(each -> each.getName().equals(factory) && each.getParameterCount() == arity);
    }

    /** By the types of its one constructor. */
    private static boolean isAutowired(BeanDefinition definition) {
        return definition instanceof AbstractBeanDefinition found
                && found.getAutowireMode() == AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR;
    }

    private static Stream<String> propertyFaults(Class<?> type, BeanDefinition definition) {
        return Stream.of(definition.getPropertyValues().getPropertyValues())
                .map(PropertyValue::getName)
                .filter(property -> BeanUtils.getPropertyDescriptor(type, property) == null
                        || BeanUtils.getPropertyDescriptor(type, property).getWriteMethod() == null)
                .map(property -> type.getName() + ": no property " + property);
    }
}
