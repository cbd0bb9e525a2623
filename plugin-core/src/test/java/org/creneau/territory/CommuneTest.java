// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A commune as a value. */
class CommuneTest {

    @Test
    void communes_are_equal_by_their_code_alone() {
        Commune paris = aCommune("75056").build();
        assertThat(paris)
                .isEqualTo(Commune.builder("75056", "Lutetia")
                        .departmentCode("75")
                        .postcodes(List.of("75002"))
                        .build())
                .isNotEqualTo(aCommune("75057").build())
                .isNotEqualTo("75056")
                .hasToString("75056 Paris");
    }

    @Test
    void a_field_out_of_form_is_refused_by_name() {
        assertThatThrownBy(() -> aCommune("7505").build()).hasMessageContaining("insee is '7505'");
        assertThatThrownBy(() -> aCommune("75056").departmentCode("x").build())
                .hasMessageContaining("departmentCode is 'x'");
        assertThatThrownBy(() -> aCommune("75056").postcodes(List.of()).build())
                .hasMessageContaining("postcodes is '[]'");
        assertThatThrownBy(() -> aCommune("75056").population(-1).build()).hasMessageContaining("population is '-1'");
    }

    private static Commune.Builder aCommune(String insee) {
        return Commune.builder(insee, "Paris").departmentCode("75").postcodes(List.of("75001"));
    }
}
