// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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
