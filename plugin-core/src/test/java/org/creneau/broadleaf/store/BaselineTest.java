// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Version 0 is never changed: {@code baseline.txt} is what Hibernate made of the mapping before there was a changelog. */
class BaselineTest {

    @Test
    void version_0_is_what_hibernate_made_before_there_was_a_changelog() throws IOException {
        DataSource source = Databases.H2.empty().get();
        new ShippedSql(Changelog.ofVersion(0).sqlFor("h2")).runOn(source);
        try (InputStream in = BaselineTest.class.getResourceAsStream("baseline.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeGreaterThan(100)
                    .containsExactlyElementsOf(TableShapes.of(source));
        }
    }
}
