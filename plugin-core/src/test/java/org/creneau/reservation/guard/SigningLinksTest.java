// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.creneau.memory.ForAll;
import org.creneau.memory.InMemorySecrets;
import org.creneau.reservation.ReservationToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that only the shop can have made. */
class SigningLinksTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 12);
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final String TOKEN =
            ReservationToken.generate(new SecureRandom()).toString();

    private final InMemorySecrets secrets = new InMemorySecrets();
    private final LinkSigner signer = new LinkSigner(secrets);
    private final String link = signer.sign(LinkPurpose.MANAGE, TOKEN, DAY);

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void what_was_signed_for_a_purpose_is_valid_for_it_and_for_no_other(LinkPurpose purpose) {
        String signed = signer.sign(purpose, TOKEN, DAY);
        for (LinkPurpose other : LinkPurpose.values()) {
            assertThat(signer.verify(other, signed, NOON).isPresent())
                    .as("%s for %s", signed, other)
                    .isEqualTo(other == purpose);
        }
        assertThat(signer.verify(purpose, signed, NOON)).contains(TOKEN);
    }

    @Test
    void the_letter_alone_makes_no_other_purpose_of_it() {
        for (LinkPurpose other : LinkPurpose.values()) {
            String relabelled = other.letter() + link.substring(1);
            assertThat(signer.verify(other, relabelled, NOON).isPresent()).isEqualTo(other == LinkPurpose.MANAGE);
        }
    }

    @Test
    void it_is_63_capital_letters_and_digits_for_a_reservation_and_says_its_token_only() {
        assertThat(link).matches("[0-9A-Z]{63}").contains(TOKEN);
    }

    @Test
    void it_is_valid_until_its_last_day_is_over_in_utc() {
        assertThat(valid(link, "1970-01-01T00:00:00Z")).isTrue();
        assertThat(valid(link, "2020-11-12T23:59:59.999999999Z")).isTrue();
        assertThat(valid(link, "2020-11-13T00:00:00Z")).isFalse();
        assertThat(signer.verify(LinkPurpose.MANAGE, link, Instant.MAX)).isEmpty();
    }

    private boolean valid(String text, String now) {
        return signer.verify(LinkPurpose.MANAGE, text, Instant.parse(now)).isPresent();
    }

    @Test
    void it_can_be_followed_again_and_on_another_node() {
        assertThat(signer.verify(LinkPurpose.MANAGE, link, NOON)).contains(TOKEN);
        assertThat(new LinkSigner(secrets).verify(LinkPurpose.MANAGE, link, NOON))
                .contains(TOKEN);
    }

    @Test
    void another_installation_does_not_accept_it() {
        assertThat(new LinkSigner(new InMemorySecrets()).verify(LinkPurpose.MANAGE, link, NOON))
                .isEmpty();
    }

    @Test
    void after_a_change_of_the_secret_it_is_accepted_as_long_as_the_one_before_is_known() {
        secrets.rotate();
        assertThat(signer.verify(LinkPurpose.MANAGE, link, NOON)).contains(TOKEN);
        assertThat(signer.verify(LinkPurpose.MANAGE, changedAt(link, 40, 'Z'), NOON))
                .isEmpty();
        assertThat(signer.verify(LinkPurpose.HAND_OVER, link, NOON)).isEmpty();
        secrets.forget();
        assertThat(signer.verify(LinkPurpose.MANAGE, link, NOON)).isEmpty();
        assertThat(signer.sign(LinkPurpose.MANAGE, TOKEN, DAY)).isNotEqualTo(link);
    }

    @Test
    void any_change_of_any_character_is_refused() {
        int tried = 0;
        for (int i = 0; i < link.length(); i++) {
            for (char other = ' '; other < 384; other++) {
                if (other != link.charAt(i)) {
                    tried++;
                    assertThat(signer.verify(LinkPurpose.MANAGE, changedAt(link, i, other), NOON))
                            .as("character %s is %s", i, other)
                            .isEmpty();
                }
            }
        }
        assertThat(tried).isEqualTo(63 * 351);
    }

    private static String changedAt(String text, int place, char other) {
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    @Test
    void characters_left_out_put_in_doubled_or_moved_are_refused() {
        for (int i = 0; i < link.length(); i++) {
            assertThat(signer.verify(LinkPurpose.MANAGE, link.substring(0, i) + link.substring(i + 1), NOON))
                    .isEmpty();
            assertThat(signer.verify(LinkPurpose.MANAGE, link.substring(0, i), NOON))
                    .isEmpty();
            assertThat(signer.verify(LinkPurpose.MANAGE, link.substring(0, i) + "A" + link.substring(i), NOON))
                    .isEmpty();
        }
        assertThat(signer.verify(LinkPurpose.MANAGE, link + "\n", NOON)).isEmpty();
        assertThat(signer.verify(LinkPurpose.MANAGE, " " + link, NOON)).isEmpty();
        assertThat(signer.verify(LinkPurpose.MANAGE, link.toLowerCase(Locale.ROOT), NOON))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "M", "\u0000", "%00", "../../etc/passwd", "ＭＡＮＡＧＥ", "\ud83d", "null"})
    void malformed_texts_are_not_valid_and_throw_nothing(String text) {
        assertThat(signer.verify(LinkPurpose.MANAGE, text, NOON)).isEmpty();
    }

    @Test
    void a_text_of_a_million_characters_is_not_valid() {
        assertThat(signer.verify(LinkPurpose.MANAGE, "M".repeat(1_000_000), NOON))
                .isEmpty();
    }

    @Test
    void random_texts_of_the_right_form_are_not_valid() {
        ForAll.seeds(
                5_000,
                random -> assertThat(
                                signer.verify(LinkPurpose.MANAGE, "M" + randomText(random, random.nextInt(90)), NOON))
                        .isEmpty());
    }

    @Test
    void any_subject_and_day_can_be_signed_and_read_back() {
        ForAll.seeds(2_000, random -> {
            LinkPurpose purpose = LinkPurpose.values()[random.nextInt(LinkPurpose.values().length)];
            String subject = randomText(random, 1 + random.nextInt(40));
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(1 << 20));
            String signed = signer.sign(purpose, subject, day);
            Instant last =
                    day.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
            assertThat(signed).hasSize(37 + subject.length());
            assertThat(signer.verify(purpose, signed, last.minusNanos(1))).contains(subject);
            assertThat(signer.verify(purpose, signed, last)).isEmpty();
        });
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lower", "A B", "É", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void only_a_token_can_be_signed(String subject) {
        assertThatThrownBy(() -> signer.sign(LinkPurpose.MANAGE, subject, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has " + subject.length() + " characters, allowed is 1..40");
    }

    @Test
    void only_days_from_1970_to_4840_can_be_signed() {
        LocalDate first = LocalDate.of(1970, 1, 1);
        LocalDate last = LocalDate.ofEpochDay((1 << 20) - 1);
        assertThat(signer.sign(LinkPurpose.MANAGE, TOKEN, first)).hasSize(63);
        assertThat(signer.verify(LinkPurpose.MANAGE, signer.sign(LinkPurpose.MANAGE, TOKEN, last), NOON))
                .contains(TOKEN);
        for (LocalDate day : new LocalDate[] {first.minusDays(1), last.plusDays(1), LocalDate.MAX}) {
            assertThatThrownBy(() -> signer.sign(LinkPurpose.MANAGE, TOKEN, day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lastDay is " + day)
                    .hasMessageContaining("4840");
        }
    }
}
