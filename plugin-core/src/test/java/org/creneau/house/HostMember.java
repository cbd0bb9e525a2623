// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Asks the class path whether a line of the surface names something real. */
final class HostMember {
    private final Class<?> owner;
    private final String rest;

    private HostMember(Class<?> owner, String rest) {
        this.owner = owner;
        this.rest = rest;
    }

    /** Whether the member exists, in its owner or above; a type that cannot be loaded does not exist. */
    static boolean exists(String line) {
        String name = Surface.ownerOf(line);
        try {
            Class<?> owner = Class.forName(name, false, HostMember.class.getClassLoader());
            return new HostMember(owner, line.substring(name.length())).exists();
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
            return false;
        }
    }

    private boolean exists() {
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.startsWith("@")) {
            return owner.isAnnotation() && (rest.equals("@") || hasAttribute(rest.substring(1)));
        }
        return rest.contains("(") ? hasMethod() : hasField();
    }

    private boolean hasAttribute(String attribute) {
        return Arrays.stream(owner.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(attribute));
    }

    private boolean hasField() {
        String name = rest.substring(1, rest.indexOf(':'));
        String descriptor = rest.substring(rest.indexOf(':') + 1);
        return lineage()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .map(Field::getType)
                .anyMatch(type -> type.descriptorString().equals(descriptor));
    }

    private boolean hasMethod() {
        String name = rest.substring(1, rest.indexOf('('));
        String descriptor = rest.substring(rest.indexOf('('));
        if (name.equals("<init>")) {
            return Arrays.stream(owner.getDeclaredConstructors())
                    .anyMatch(it -> descriptor(it).equals(descriptor));
        }
        return lineage()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(it -> it.getName().equals(name) && descriptor(it).equals(descriptor));
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }

    private static String descriptor(Constructor<?> constructor) {
        return MethodType.methodType(void.class, constructor.getParameterTypes())
                .descriptorString();
    }

    /** The owner, its superclasses, all their interfaces, and Object, which interfaces inherit from too. */
    private Stream<Class<?>> lineage() {
        List<Class<?>> found = new ArrayList<>();
        climb(owner, found);
        found.add(Object.class);
        return found.stream();
    }

    private static void climb(Class<?> type, List<Class<?>> found) {
        if (type == null) {
            return;
        }
        found.add(type);
        climb(type.getSuperclass(), found);
        Arrays.stream(type.getInterfaces()).forEach(each -> climb(each, found));
    }
}
