// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.creneau.confinement.Goods;
import org.creneau.confinement.Treatments;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.storefront.Visit;
import org.creneau.territory.FrenchPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a product page in Paris says of books. */
class SellingInWordsTest {
    @BeforeEach
    void visit() {
        Visit.by(Locale.ENGLISH, null);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    private static final Goods BOOKS = Goods.ofTrades(List.of("books"));

    @Test
    void in_lockdown_it_says_until_when_books_leave_the_store() {
        SaleView view = at("2020-11-12T11:00:00Z");
        assertThat(view.getMode()).isEqualTo("NORMAL");
        assertThat(view.isInStore()).isFalse();
        assertThat(view.isCollected()).isTrue();
        assertThat(view.isRestricted()).isTrue();
        assertThat(view.getWords()).contains("28").contains("store");
    }

    @Test
    void without_a_restriction_it_says_nothing() {
        SaleView view = at("2022-11-12T11:00:00Z");
        assertThat(view.isRestricted()).isFalse();
        assertThat(view.getWords()).isEmpty();
    }

    private static SaleView at(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        SaleViews views =
                new SaleViews(FileRegimes.of(List.of(RegimeFile.FRANCE)), Treatments.usual(), Visit.texts(), clock);
        return views.of(BOOKS, FrenchPlaces.shared().byInsee("75110").get());
    }
}
