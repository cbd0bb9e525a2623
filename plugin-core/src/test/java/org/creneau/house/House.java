// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the rules are applied to, and the list of them. */
public final class House {
    /** Every rule over classes; the surface and the sources have tests of their own. */
    static final List<ArchRule> RULES = List.of(
            PureRules.PURE_CODE_LOOKS_ONLY_DOWN,
            PureRules.NO_PACKAGE_CYCLES,
            TimeRules.NOTHING_AMBIENT,
            HostRules.HOST_STAYS_IN_ITS_ROOMS,
            HostRules.CORE_DOES_NOT_LOOK_UP,
            HostRules.FORMATS_SEE_ONLY_THE_PURE_HALF,
            HostRules.STOREFRONT_DOES_NOT_SEE_ADMIN,
            HostRules.ADMIN_DOES_NOT_SEE_STOREFRONT,
            HostRules.STOREFRONT_SEES_NO_ENTITY,
            HostRules.NO_JAVA_TIME_IN_ROWS);

    private House() {}

    /** The main classes of the module whose tests run; empty for a module without code. */
    static JavaClasses moduleClasses() {
        return new ClassFileImporter().importPath(module().resolve("target/classes"));
    }

    /** The main classes of every module on the class path. */
    static JavaClasses allClasses() {
        return new ClassFileImporter().withImportOption(House::isMainCode).importPackages("org.creneau");
    }

    /** The offenders below one package of {@code org.creneau.house.canary}. */
    static JavaClasses canaries(String... rooms) {
        return new ClassFileImporter()
                .importPackages(java.util.Arrays.stream(rooms)
                        .map(room -> Rooms.CANARY + room)
                        .toList());
    }

    /** The folder of the module whose tests run. */
    static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** The folder of the whole project: the nearest one upwards that holds the surface list. */
    static Path project() {
        Path folder = module();
        while (!Files.exists(folder.resolve(SurfaceList.FILE))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no " + SurfaceList.FILE + " above " + module());
            }
        }
        return folder;
    }

    private static boolean isMainCode(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
