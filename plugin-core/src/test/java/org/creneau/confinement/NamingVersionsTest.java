// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The version of all rules stands with every reservation, in 200 characters, and two sets of rules never have the same. */
class NamingVersionsTest {
    private static final String LONG = "france 2021-06-30.1, " + "lyon-heat-2026-07 4, ".repeat(9);

    @Test
    void a_version_that_has_room_is_every_part() {
        assertThat(RegimeBook.versionOf(List.of("france 2021-06-30.1", "lyon-heat-2026-07 4")))
                .isEqualTo("france 2021-06-30.1, lyon-heat-2026-07 4");
        String full = "v".repeat(200);
        assertThat(RegimeBook.versionOf(Collections.singletonList(full))).isEqualTo(full);
    }

    @Test
    void a_longer_one_ends_with_the_digest_that_docs_regimes_names() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(LONG.getBytes(StandardCharsets.UTF_8));
        assertThat(RegimeBook.versionOf(Collections.singletonList(LONG)))
                .isEqualTo(LONG.substring(0, 167) + "#"
                        + HexFormat.of().formatHex(digest).substring(0, 32))
                .hasSize(200);
    }

    /** "Aa" and "BB" have the same hash code in Java, and so has every text that differs by them alone. */
    @Test
    void two_that_differ_only_where_they_are_cut_are_two_even_if_java_hashes_them_alike() {
        assertThat((LONG + "Aa 1").hashCode()).isEqualTo((LONG + "BB 1").hashCode());
        assertThat(RegimeBook.versionOf(List.of(LONG, "Aa 1")))
                .isNotEqualTo(RegimeBook.versionOf(List.of(LONG, "BB 1")));
    }
}
