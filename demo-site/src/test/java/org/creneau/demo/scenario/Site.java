// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which shop: the demo as its {@code web.xml} lists it, or a shop on the same Broadleaf and catalogue that never heard of Créneau. */
enum Site {
    /** The demo's own context files and properties; only its gateway is replaced by {@link ScenarioGateway}. */
    WITH_PLUGIN {
        @Override
        String contextFiles() {
            List<String> files = new ArrayList<>(demoFiles());
            files.add("classpath:/scenario/scenario-applicationContext.xml");
            return String.join(" ", files);
        }

        @Override
        String properties() {
            return "src/test/resources/scenario/with-plugin.properties";
        }
    },
    /** Broadleaf alone: none of the plugin's context files, tables or scripts. */
    WITHOUT_PLUGIN {
        @Override
        String contextFiles() {
            List<String> files = new ArrayList<>(demoFiles());
            files.removeIf(file -> file.contains("creneau") || file.startsWith("/WEB-INF"));
            files.add("classpath:/scenario/bare-applicationContext.xml");
            return String.join(" ", files);
        }

        @Override
        String properties() {
            return "src/test/resources/scenario/without-plugin.properties";
        }
    };

    private static final Pattern PATCHES =
            Pattern.compile("<param-name>patchConfigLocation</param-name>\\s*<param-value>([^<]*)</param-value>");

    /** The context files to merge into Broadleaf's own, in order. */
    abstract String contextFiles();

    /** The property file, read last. */
    abstract String properties();

    boolean hasPlugin() {
        return this == WITH_PLUGIN;
    }

    /** The folder of the module. */
    static Path root() {
        return Path.of(System.getProperty("creneau.root"), "demo-site").toAbsolutePath();
    }

    /** Tells Broadleaf's property configurer what the launcher and the web server tell it in the demo. */
    void publish(ScenarioDatabase database) {
        System.setProperty("log4j.configuration", "demo-log4j.properties");
        System.setProperty(
                "creneau.demo.log", root().resolve("target/scenario.log").toString());
        System.setProperty("runtime.environment", "development");
        System.setProperty("creneau.demo.shopUrl", "http://shop.example");
        System.setProperty("creneau.demo.adminUrl", "http://shop.example/admin");
        System.setProperty("creneau.demo.dialect", database.dialect());
        System.setProperty("creneau.demo.schema", "create");
        Path site = root();
        System.setProperty(
                "property-shared-override",
                site.resolve("src/main/webapp/WEB-INF/classes/runtime-properties/common.properties")
                        .toString());
        System.setProperty("property-override", site.resolve(properties()).toString());
    }

    private static List<String> demoFiles() {
        try {
            String xml = Files.readString(root().resolve("src/main/webapp/WEB-INF/web.xml"));
            Matcher list = PATCHES.matcher(xml);
            if (!list.find()) {
                throw new IllegalStateException("web.xml lists no patchConfigLocation.");
            }
            return List.of(list.group(1).trim().split("\\s+"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
