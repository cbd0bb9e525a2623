// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMember;
import java.lang.reflect.Array;
import java.util.Set;
import java.util.stream.IntStream;

/** The part of the {@link Surface} that is written as annotations, nested ones included. */
final class SurfaceAnnotations {
    private final Set<String> lines;
    private final Set<String> types;

    SurfaceAnnotations(Set<String> lines, Set<String> types) {
        this.lines = lines;
        this.types = types;
    }

    void readAll(JavaClass type) {
        type.getAnnotations().forEach(this::read);
        for (JavaMember member : type.getMembers()) {
            member.getAnnotations().forEach(this::read);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            unit.getParameterAnnotations().forEach(set -> set.forEach(this::read));
        }
    }

    private void read(JavaAnnotation<?> annotation) {
        String owner = annotation.getRawType().getName();
        boolean ofTheHost = HostRules.isHost(owner);
        if (ofTheHost) {
            lines.add(owner + "@");
        }
        annotation.getProperties().forEach((attribute, value) -> {
            if (annotation.hasExplicitlyDeclaredProperty(attribute)) {
                if (ofTheHost) {
                    lines.add(owner + "@" + attribute);
                }
                readValue(value);
            }
        });
    }

    private void readValue(Object value) {
        if (value instanceof JavaAnnotation<?> nested) {
            read(nested);
        } else if (value instanceof JavaEnumConstant constant) {
            readConstant(constant);
        } else if (value instanceof JavaClass type && HostRules.isHost(type.getName())) {
            types.add(type.getName());
        } else if (value.getClass().isArray()) {
            IntStream.range(0, Array.getLength(value)).forEach(i -> readValue(Array.get(value, i)));
        }
    }

    private void readConstant(JavaEnumConstant constant) {
        String owner = constant.getDeclaringClass().getName();
        if (HostRules.isHost(owner)) {
            lines.add(owner + "#" + constant.name() + ":" + Descriptors.of(constant.getDeclaringClass()));
        }
    }
}
