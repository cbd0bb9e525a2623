// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Values;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret of an installation and the keys made of it. */
class KeepingASecretTest {
    private static final String TEXT = "correct horse battery staple, and more";
    private static final HexFormat HEX = HexFormat.of();

    @Nested
    @ContractRun(InMemorySecrets.class)
    class InMemory extends SecretsContract {
        private final AtomicReference<Secret> installation = new AtomicReference<>();

        @Override
        protected Secrets node() {
            return new InMemorySecrets(installation);
        }

        @Override
        protected Transactions transactions() {
            return new DirectTransactions();
        }
    }

    @Nested
    @ContractRun(ConfiguredSecrets.class)
    class SetByTheSite extends SecretsContract {
        @Override
        protected Secrets node() {
            return ConfiguredSecrets.orElse(TEXT, "", new InMemorySecrets());
        }

        @Override
        protected Transactions transactions() {
            return new DirectTransactions();
        }
    }

    @Test
    void the_one_before_may_be_set_beside_it() {
        Secrets set = ConfiguredSecrets.orElse(TEXT, TEXT + "!", new InMemorySecrets());
        assertThat(set.current()).isEqualTo(Secret.of(TEXT));
        assertThat(set.previous()).contains(Secret.of(TEXT + "!"));
    }

    @Test
    void a_site_that_sets_none_has_the_stored_one() {
        Secrets stored = new InMemorySecrets();
        assertThat(ConfiguredSecrets.orElse("", "", stored)).isSameAs(stored);
    }

    @Test
    void a_site_that_sets_only_the_one_before_is_told() {
        assertThatThrownBy(() -> ConfiguredSecrets.orElse("", TEXT, new InMemorySecrets()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("creneau.secret is empty")
                .hasMessageNotContaining(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 201})
    void a_secret_too_short_or_too_long_is_refused_and_not_repeated(int length) {
        String text = "x".repeat(length);
        assertThatThrownBy(() -> Secret.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has " + length + " characters")
                .hasMessageNotContaining("xx");
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 200})
    void the_bounds_are_allowed(int length) {
        assertThat(Secret.of("x".repeat(length)).text()).hasSize(length);
    }

    @Test
    void a_generated_one_has_256_bits_as_text_and_is_another_each_time() {
        SecureRandom random = new SecureRandom();
        Secret secret = Secret.generate(random);
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Secret.generate(random)).isNotEqualTo(secret);
        assertThat(Secret.of(secret.text())).isEqualTo(secret);
    }

    @Test
    void neither_a_secret_nor_a_key_gives_itself_away() {
        Secret secret = Secret.of(TEXT);
        assertThat(secret.toString()).isEqualTo("a secret of 38 characters");
        assertThat(secret.keyFor("purpose")).hasToString("a key");
    }

    @Test
    void a_secret_is_its_text() {
        Values.areEqualOnlyIfAllPartsAre(Secret.of(TEXT), Secret.of(TEXT), Secret.of(TEXT + "!"));
    }

    @Test
    void every_purpose_and_every_secret_has_a_key_of_its_own() {
        byte[] one = mac(TEXT, "one");
        assertThat(mac(TEXT, "one")).isEqualTo(one);
        assertThat(mac(TEXT, "other")).isNotEqualTo(one);
        assertThat(mac(TEXT + "!", "one")).isNotEqualTo(one);
    }

    /** Worked out with Python's hmac module: a change of it would end every link that is out. */
    @Test
    void keys_are_made_today_as_they_were_yesterday() {
        assertThat(HEX.formatHex(mac(TEXT, "one")))
                .isEqualTo("e391e687e831e5f6b5bf98138b8f18fe6ccdfa2a63a0348b7291502d45ac27ee");
    }

    private static byte[] mac(String secret, String purpose) {
        return Secret.of(secret).keyFor(purpose).mac(ascii("message"), 32);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 15, 33})
    void a_code_of_too_few_or_too_many_bytes_is_refused(int bytes) {
        assertThatThrownBy(() -> Secret.of(TEXT).keyFor("one").mac(ascii("message"), bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bytes is " + bytes);
    }

    @Test
    void a_shorter_code_is_the_beginning_of_the_longer() {
        assertThat(Secret.of(TEXT).keyFor("one").mac(ascii("message"), 16))
                .hasSize(16)
                .isEqualTo(java.util.Arrays.copyOf(mac(TEXT, "one"), 16));
    }

    /** RFC 5869, A.1 and A.2: secret, salt, info, and the first 32 bytes of what comes of them. */
    @ParameterizedTest
    @CsvSource({
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 000102030405060708090a0b0c, f0f1f2f3f4f5f6f7f8f9,"
                + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                + "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f,"
                + "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"
                + "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf,"
                + "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecf"
                + "d0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff,"
                + "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
    })
    void keys_are_derived_as_the_rfc_says(String secret, String salt, String info, String key) {
        assertThat(HEX.formatHex(Hkdf.key(HEX.parseHex(salt), HEX.parseHex(secret), HEX.parseHex(info))))
                .isEqualTo(key);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
