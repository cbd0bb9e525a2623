// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "cafe, 'Café du coin, torréfaction douce'",
        "COEUR, Coups de cœur",
        "noir choc, 'Chocolat noir 70 %'",
        "l huile, 'Sardines à l’huile d’olive'",
        "saint-emilion, Saint-Émilion grand cru"
    })
    void findsWhatReadersMean(String wanted, String name) {
        assertThat(FoldedText.of(name).containsWordsOf(FoldedText.of(wanted))).isTrue();
    }

    @Test
    void aWordIsFoundByItsBeginningOnly() {
        assertThat(FoldedText.of("Chocolat noir").containsWordsOf(FoldedText.of("ocolat")))
                .isFalse();
    }

    @Test
    void punctuationAloneIsNothing() {
        assertThat(FoldedText.of(" %_’!? ").isEmpty()).isTrue();
    }
}
