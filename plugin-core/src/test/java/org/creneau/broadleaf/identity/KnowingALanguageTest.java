// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The language of a page is the one its shopper is written to in. */
class KnowingALanguageTest {
    private final Languages languages = new RequestLanguages();

    @AfterEach
    void leave() {
        BroadleafRequestContext.setBroadleafRequestContext(null);
    }

    @Test
    void it_is_that_of_the_request() {
        reading(Locale.CANADA_FRENCH);
        assertThat(languages.current()).isEqualTo("fr-CA");
    }

    @Test
    void it_is_not_known_outside_a_request_or_while_the_request_has_none() {
        assertThat(languages.current()).isEmpty();
        reading(null);
        assertThat(languages.current()).isEmpty();
        assertThat(Languages.unknown().current()).isEmpty();
    }

    @Test
    void a_tag_that_does_not_fit_is_told_by_the_language_alone() {
        reading(Locale.forLanguageTag("zh-cmn-Hans-CN-variant1"));
        assertThat(languages.current()).hasSizeLessThanOrEqualTo(16).isNotEmpty();
    }

    private static void reading(Locale language) {
        BroadleafRequestContext.setBroadleafRequestContext(new BroadleafRequestContext() {
            @Override
            public Locale getJavaLocale() {
                return language;
            }
        });
    }
}
