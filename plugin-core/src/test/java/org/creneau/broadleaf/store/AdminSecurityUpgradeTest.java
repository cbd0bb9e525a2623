// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A shop that loaded the admin's rows of schema version 1 loads what came since and then has what a new shop has. <b>A row that is added
 * to {@code load_creneau_admin_security.sql} is added to the file for upgrading as well.</b>
 */
class AdminSecurityUpgradeTest {

    /** So many rows had the file of version 1, which none of them lost since. */
    private static final int ROWS_OF_VERSION_1 = 52;

    private static final String REMIT = "'org.creneau.board.Remit'";

    @Test
    void what_is_loaded_when_upgrading_are_the_rows_of_a_new_shop_that_version_1_did_not_have() throws IOException {
        List<String> fresh = rows("load_creneau_admin_security.sql");
        List<String> upgrade = rows("load_creneau_admin_security_1_to_2.sql");
        List<String> before = new ArrayList<>(fresh);
        before.removeAll(upgrade);
        assertThat(fresh).containsAll(upgrade).doesNotHaveDuplicates();
        assertThat(upgrade).doesNotHaveDuplicates();
        assertThat(before).hasSize(ROWS_OF_VERSION_1);
        assertThat(upgrade)
                .containsSubsequence(fresh.stream().filter(upgrade::contains).toList());
    }

    @Test
    void who_upgrades_gets_the_right_without_which_nobody_is_at_any_point() throws IOException {
        assertThat(rows("load_creneau_admin_security_1_to_2.sql")).anyMatch(row -> row.contains(REMIT));
    }

    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(Changelog.RESOURCES.resolve("config/bc/sql").resolve(file)).stream()
                .filter(line -> line.startsWith("INSERT"))
                .toList();
    }
}
