// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A template in HTML makes a text that can be read. */
class PlainTextTest {
    @Test
    void blocks_become_lines_and_nothing_else_is_left_of_the_markup() {
        assertThat(PlainText.of("<!DOCTYPE html><html><head><title>no</title></head><body><h1>One</h1>\n"
                        + "  <p>two\n three</p><!-- hidden --><div>four</div><div>five</div></body></html>"))
                .isEqualTo("One\n\ntwo three\n\nfour\n\nfive\n");
    }

    @Test
    void lists_have_their_marks() {
        assertThat(PlainText.of("<p>Instead:</p><ul><li>ten</li><li>eleven</li></ul>"))
                .isEqualTo("Instead:\n\n- ten\n\n- eleven\n");
    }

    @Test
    void a_link_is_followed_by_its_address_unless_it_says_it() {
        assertThat(PlainText.of("<p><a class='x' href=\"https://a.fr/?a=1&amp;b=2\">Go</a>.</p>"))
                .isEqualTo("Go: https://a.fr/?a=1&b=2.\n");
        assertThat(PlainText.of("<a href='https://a.fr'>https://a.fr</a>")).isEqualTo("https://a.fr\n");
        assertThat(PlainText.of("<a name=\"top\">Top</a>")).isEqualTo("Top\n");
    }

    @Test
    void characters_are_themselves() {
        assertThat(PlainText.of("<p>&lt;b&gt; &amp;amp; &#39;x&#x27; &quot;&eacute;&quot; &#xFFFFFF; 5 &gt; 3</p>"))
                .isEqualTo("<b> &amp; 'x' \"&eacute;\" &#xFFFFFF; 5 > 3\n");
    }
}
