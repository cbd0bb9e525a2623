// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creneau.broadleaf.goods.GoodsNames;
import org.creneau.eligibility.Refusal;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SKU 4711 is a lamp, and nobody is ever told its number. */
class NamingGoodsInReasonsTest {
    private static final Refusal GONE =
            Refusal.of("goods-not-there").with("skuId", 4711L).with("quantity", 2);
    private static final Refusal FEW =
            Refusal.of("goods-too-few").with("skuId", 4711L).with("quantity", 2).with("left", 1);
    private static final Refusal LATE = Refusal.of("goods-too-late")
            .with("skuId", 4711L)
            .with("quantity", 2)
            .with("from", LocalDate.of(2020, 11, 16));

    private final List<Locale> asked = new ArrayList<>();
    private final GoodsNames names = (sku, language) -> {
        asked.add(language);
        return sku == 4711 ? language.getLanguage().equals("fr") ? "Lampe d’argile" : "Clay lamp" : "";
    };
    private final PickupTexts texts = Visit.texts();

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void pages_name_the_good() {
        texts.setGoodsNames(names);
        Visit.by(Locale.UK, null);
        assertThat(reason(GONE)).isEqualTo("Clay lamp is not to be had at this point");
        assertThat(reason(FEW)).isEqualTo("Of Clay lamp only one is left at this point; you want 2");
        assertThat(reason(LATE)).startsWith("Clay lamp reaches this point on Monday");
    }

    @Test
    void a_french_visitor_reads_its_french_name() {
        texts.setGoodsNames(names);
        Visit.by(Locale.FRANCE, null);
        assertThat(reason(GONE)).isEqualTo("Lampe d’argile n’est pas disponible à ce point");
        assertThat(reason(FEW)).isEqualTo("Lampe d’argile : il n’en reste que 1 à ce point ; vous en voulez 2");
        assertThat(reason(LATE)).isEqualTo("Lampe d’argile arrive à ce point le lundi 16 novembre 2020");
    }

    @Test
    void a_good_that_nobody_can_name_is_told_by_a_general_word() {
        Visit.by(Locale.UK, null);
        for (Refusal refusal : List.of(GONE, FEW, LATE)) {
            assertThat(reason(refusal)).contains("omething you ordered").doesNotContain("4711", "4,711");
        }
        Visit.by(Locale.FRANCE, null);
        assertThat(reason(GONE)).isEqualTo("Un article de votre commande n’est pas disponible à ce point");
    }

    @Test
    void a_reason_that_brings_the_name_has_it_looked_up_by_nobody() {
        texts.setGoodsNames(names);
        Visit.by(Locale.UK, null);
        assertThat(reason(
                        Refusal.of("goods-only-collected").with("goods", "Cake").with("skuId", 4711L)))
                .startsWith("Cake is only collected");
        assertThat(asked).isEmpty();
    }

    @Test
    void mails_name_it_in_their_own_language_though_there_is_no_visitor() {
        MailReasons reasons = new MailReasons(Visit.messages());
        reasons.setGoodsNames(names);
        assertThat(reasons.of(GONE, Shop.PARIS, Locale.FRENCH))
                .isEqualTo("Lampe d’argile n’est pas disponible à ce point");
        assertThat(reasons.of(GONE, Shop.PARIS, Locale.ENGLISH)).isEqualTo("Clay lamp is not to be had at this point");
        assertThat(asked).containsExactly(Locale.FRENCH, Locale.ENGLISH);
    }

    private String reason(Refusal refusal) {
        return texts.reason(refusal, Shop.PARIS, "");
    }
}
