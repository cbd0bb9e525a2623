// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles once more and collects javac's warnings. It stands in for {@code -Werror}, which would trip over a warning that
 * no {@code -Xlint} switches off: under release 8 jspecify's annotations mention an ElementType that is not there yet.
 */
final class Lint {
    /** The kinds are named, since later JDKs add to {@code all}: the build must mean the same on each. */
    private static final String KINDS = "-Xlint:cast,deprecation,dep-ann,divzero,empty,fallthrough,finally,overrides,"
            + "rawtypes,removal,static,try,unchecked,varargs";

    /** Of foreign class files, and of the flags themselves. */
    private static final Set<String> NOT_OURS = Set.of(
            "compiler.warn.unknown.enum.constant",
            "compiler.warn.unknown.enum.constant.reason",
            "compiler.warn.annotation.method.not.found",
            "compiler.warn.annotation.method.not.found.reason",
            "compiler.warn.option.obsolete.source",
            "compiler.warn.option.obsolete.target",
            "compiler.warn.option.obsolete.suppression");

    private Lint() {}

    /** The warnings and errors of these sources, compiled against this JVM's class path; what is built goes to a folder. */
    static List<String> warnings(List<Path> sources, Path output) throws IOException {
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Files.createDirectories(output);
            compiler.getTask(
                            null, files, diagnostics, options(output), null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(it -> it.getKind() != Diagnostic.Kind.NOTE && !NOT_OURS.contains(it.getCode()))
                .map(Diagnostic::toString)
                .toList();
    }

    private static List<String> options(Path output) {
        String classPath = System.getProperty("java.class.path");
        return List.of("--release", "8", KINDS, "-proc:none", "-d", output.toString(), "-classpath", classPath);
    }
}
