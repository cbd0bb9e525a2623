// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JVM descriptors (JVMS 4.3) of what ArchUnit has read. */
final class Descriptors {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "double", "D", "float", "F", "int", "I", "long", "J", "short",
            "S", "void", "V");

    private Descriptors() {}

    /** {@code #name(parameters)result} or {@code #name:type}. */
    static String of(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return method(unit.getName(), unit.getRawParameterTypes(), unit.getRawReturnType());
        }
        return "#" + target.getName() + ":" + of(((AccessTarget.FieldAccessTarget) target).getRawType());
    }

    static String of(JavaCodeUnit unit) {
        return method(unit.getName(), unit.getRawParameterTypes(), unit.getRawReturnType());
    }

    static String of(JavaClass type) {
        String name = type.getName();
        if (name.startsWith("[")) {
            return name.replace('.', '/');
        }
        return PRIMITIVES.getOrDefault(name, "L" + name.replace('.', '/') + ";");
    }

    private static String method(String name, List<JavaClass> parameters, JavaClass result) {
        return "#" + name + parameters.stream().map(Descriptors::of).collect(Collectors.joining("", "(", ")"))
                + of(result);
    }
}
