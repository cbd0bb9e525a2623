// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every implementation of a port on the test class path runs the contract of that port. */
class PortContractsTest {
    private static JavaClasses classes;

    @BeforeAll
    static void read_the_class_path() {
        classes = new ClassFileImporter()
                .importPackages("org.creneau")
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(Rooms.CANARY + ".")));
    }

    @Test
    void no_implementation_goes_without_its_contract() {
        assertThat(PortContracts.missing(classes, classes)).isEmpty();
    }

    @Test
    void every_contract_has_an_implementation_to_run_on() {
        assertThat(PortContracts.CONTRACTS.keySet())
                .allSatisfy(port -> assertThat(PortContracts.implementationsOf(port, classes))
                        .isNotEmpty());
    }

    @Test
    void every_port_has_a_contract_or_a_reason_to_have_none() throws IOException {
        assertThat(PortContracts.unlisted(Sources.main())).isEmpty();
    }

    @Test
    void no_port_has_both_and_what_is_excused_is_a_port() throws IOException {
        assertThat(PortContracts.EXEMPT.keySet()).doesNotContainAnyElementsOf(PortContracts.CONTRACTS.keySet());
        String ports = Sources.main().stream()
                .filter(source -> source.text().contains("Port: "))
                .map(source -> source.file().getFileName().toString())
                .collect(Collectors.joining(" "));
        assertThat(PortContracts.EXEMPT.keySet()).allMatch(port -> ports.contains(port.getSimpleName() + ".java"));
    }

    @Test
    void a_port_that_is_not_listed_is_reported() {
        Sources port = new Sources(
                Path.of("/org/creneau/slot/Lorries.java"),
                "/**\n * Port: the lorries.\n */\npublic interface Lorries {}");
        Sources other = new Sources(Path.of("/org/creneau/slot/Lorry.java"), "/** Stands in a port: a lorry. */");
        assertThat(PortContracts.unlisted(List.of(port, other)))
                .singleElement()
                .asString()
                .contains("Lorries.java is a port without a contract");
    }

    @Test
    void an_implementation_without_a_run_is_reported() {
        assertThat(PortContracts.missing(House.canaries("ledger"), classes))
                .singleElement()
                .asString()
                .contains("UntestedLedger has no run of SlotLedgerContract");
    }

    @Test
    void a_run_that_names_another_implementation_does_not_count() {
        assertThat(PortContracts.missing(classes, House.canaries("ledger")))
                .anyMatch(line -> line.contains("InMemoryLedger"));
    }
}
