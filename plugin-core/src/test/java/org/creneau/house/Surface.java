// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every member of the host that compiled classes touch. A line is {@code owner} for a type of which no member is touched,
 * {@code owner#name(parameters)result} for a method called or overridden, {@code owner#name:type} for a field,
 * {@code owner@} for an annotation and {@code owner@attribute} for one of its attributes that is written out. The owner is
 * the one in the bytecode, which is what the JVM links by; descriptors are the JVM's. A cast whose result is never used is
 * not seen.
 */
final class Surface {
    private final SortedSet<String> lines = new TreeSet<>();
    private final SortedSet<String> types = new TreeSet<>();
    private final SurfaceAnnotations annotations = new SurfaceAnnotations(lines, types);

    private Surface() {}

    static SortedSet<String> of(JavaClasses classes) {
        Surface surface = new Surface();
        classes.forEach(surface::read);
        surface.types.stream()
                .filter(type ->
                        surface.lines.stream().noneMatch(line -> ownerOf(line).equals(type)))
                .toList()
                .forEach(surface.lines::add);
        return surface.lines;
    }

    static String ownerOf(String line) {
        return line.split("[#@]", 2)[0];
    }

    private void read(JavaClass type) {
        Stream.concat(dependencies(type), caught(type))
                .map(each -> each.getBaseComponentType().getName())
                .filter(HostRules::isHost)
                .forEach(types::add);
        type.getAccessesFromSelf().forEach(this::readAccess);
        type.getMethods().forEach(this::readOverridden);
        annotations.readAll(type);
    }

    /** Types named in headers, fields, signatures, calls; annotation values are left out, defaults would be among them. */
    private static Stream<JavaClass> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !dependency.getDescription().contains("has annotation member"))
                .map(Dependency::getTargetClass);
    }

    private static Stream<JavaClass> caught(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream());
    }

    private void readAccess(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner().isArray() ? target.getOwner().getBaseComponentType() : target.getOwner();
        if (HostRules.isHost(owner.getName())) {
            lines.add(owner.getName() + Descriptors.of(target));
        } else {
            readInherited(target);
        }
    }

    /** A call through our own class that lands in a superclass of the host. */
    private void readInherited(AccessTarget target) {
        target.resolveMember()
                .filter(member -> HostRules.isHost(member.getOwner().getName()))
                .ifPresent(member -> lines.add(member.getOwner().getName() + Descriptors.of(target)));
    }

    private void readOverridden(JavaMethod method) {
        ancestors(method.getOwner())
                .filter(ancestor -> HostRules.isHost(ancestor.getName()))
                .flatMap(ancestor -> ancestor.getMethods().stream())
                .filter(inherited -> overrides(method, inherited))
                .forEach(inherited -> lines.add(inherited.getOwner().getName() + Descriptors.of(inherited)));
    }

    private static boolean overrides(JavaMethod method, JavaMethod inherited) {
        return method.getName().equals(inherited.getName())
                && names(method).equals(names(inherited))
                && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                && !inherited.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PRIVATE);
    }

    private static List<String> names(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }

    private static Stream<JavaClass> ancestors(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }
}
