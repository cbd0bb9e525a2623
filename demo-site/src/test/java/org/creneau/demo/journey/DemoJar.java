// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that {@code mvn package} makes, as a command. */
final class DemoJar {
    private DemoJar() {}

    /** {@code java -jar creneau-demo.jar arguments...}, with the JDK of this JVM. */
    static ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-jar");
        command.add(target().resolve("creneau-demo.jar").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** The module's build folder. */
    static Path target() {
        return Path.of(System.getProperty("creneau.demo.target", "target")).toAbsolutePath();
    }
}
