// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of decisions and what is shipped say the same; and whoever lets one of them go is caught. */
class DecisionsTest {
    private static final String ROW = "| how codes look | `PickupCodes` | `creneauPickupCodes` | six | anywhere |\n";
    private static final Sources SPI = new Sources(
            Path.of("PickupCodes.java"), "/**\n * SPI: how codes look. Bean {@code\n * creneauPickupCodes}.\n */\n");
    private static final Sources CONTEXT =
            new Sources(Path.of("a.xml"), "<bean id=\"creneauPickupCodes\" class=\"X\"/>");

    @Test
    void every_decision_of_the_table_is_a_bean_and_every_spi_stands_in_the_table() throws IOException {
        Path root = House.project();
        String page = Files.readString(root.resolve("docs/extending.md"));
        List<Sources> java = new ArrayList<>();
        List<Sources> contexts = new ArrayList<>();
        for (String module : List.of("plugin-core", "plugin-storefront", "plugin-admin")) {
            java.addAll(files(root.resolve(module + "/src/main/java"), ".java"));
            contexts.addAll(files(root.resolve(module + "/src/main/resources"), "applicationContext.xml"));
            contexts.addAll(files(root.resolve(module + "/src/main/resources"), "applicationContext-servlet.xml"));
        }
        assertThat(Decisions.faults(page, java, contexts)).isEmpty();
        assertThat(Decisions.listed(page)).hasSizeGreaterThan(20);
    }

    @Test
    void a_decision_that_is_all_there_passes() {
        assertThat(Decisions.faults(ROW, List.of(SPI), List.of(CONTEXT))).isEmpty();
    }

    @Test
    void a_bean_that_is_gone_is_noticed() {
        assertThat(Decisions.faults(ROW, List.of(SPI), List.of())).hasSize(1);
    }

    @Test
    void an_interface_that_is_gone_or_does_not_name_its_bean_is_noticed() {
        Sources silent = new Sources(Path.of("PickupCodes.java"), "/** SPI: how codes look. */");
        assertThat(Decisions.faults(ROW, List.of(), List.of(CONTEXT))).hasSize(1);
        assertThat(Decisions.faults(ROW, List.of(silent), List.of(CONTEXT))).hasSize(1);
    }

    @Test
    void an_spi_that_the_table_does_not_list_is_noticed() {
        assertThat(Decisions.faults("", List.of(SPI), List.of(CONTEXT)))
                .containsExactly("PickupCodes is an SPI and not in the table of docs/extending.md");
    }

    private static List<Sources> files(Path folder, String ending) throws IOException {
        List<Sources> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                found.add(new Sources(file, Files.readString(file)));
            }
        }
        return found;
    }
}
