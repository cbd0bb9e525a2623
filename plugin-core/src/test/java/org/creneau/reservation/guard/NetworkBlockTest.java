// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.creneau.memory.ForAll;
import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a network one household has, and what is kept of it. */
class NetworkBlockTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 12);
    private static final Secret SECRET = Secret.of("correct horse battery staple, and more");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.255",
        "192.0.2.1, 192.0.2.1:51234",
        "192.0.2.1, ' 192.0.2.7 '",
        "192.0.2.1, ::ffff:192.0.2.9",
        "192.0.2.1, ::FFFF:c000:0209",
        "192.0.2.1, 0:0:0:0:0:ffff:192.0.2.9",
        "192.0.2.1, [::ffff:192.0.2.9]:443",
        "2001:db8:1:200::1, 2001:db8:1:2ff:ffff:ffff:ffff:ffff",
        "2001:db8:1:200::1, 2001:0DB8:0001:0200:0:0:0:1",
        "2001:db8:1:200::1, 2001:db8:1:200:0:0:192.0.2.1",
        "2001:db8:1:200::1, [2001:db8:1:200::9]",
        "2001:db8:1:200::1, [2001:db8:1:200::9]:8080",
        "2001:db8:1:200::1, 2001:db8:1:200::9%eth0",
        "fe80::1, fe80::2%eth0",
        "fe80::1, fe80::2%2",
        "fe80::1, [fe80::2%en1]:80",
        "::, ::1",
        "1::, 1:0:0:0:0:0:0:0",
        "1:2:3:4:5:6:7::, 1:2:3:4::"
    })
    void addresses_of_one_block(String one, String other) {
        assertThat(hash(one)).isEqualTo(hash(other));
        Values.areEqualOnlyIfAllPartsAre(block(one), block(other), block("198.51.100.1"), block("2001:db8:ff::1"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.3.1",
        "192.0.2.1, 192.1.2.1",
        "192.0.2.1, 193.0.2.1",
        "192.0.2.1, ::192.0.2.1",
        "192.0.2.1, c000:200::",
        "2001:db8:1:200::1, 2001:db8:1:300::1",
        "2001:db8:1:200::1, 2001:db8:1:1ff:ffff:ffff:ffff:ffff",
        "1:2:3:4:5:6:7:8, 0:1:2:3:4:5:6:7",
        "::ffff:192.0.2.1, ::fffe:192.0.2.1",
        "0.0.0.0, ::"
    })
    void addresses_of_different_blocks(String one, String other) {
        assertThat(hash(one)).isNotEqualTo(hash(other));
        assertThat(block(one)).isNotEqualTo(block(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "localhost",
                "example.org",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "1.2.3.999",
                "1.2.3.04",
                "01.2.3.4",
                "0x1.2.3.4",
                "16909060",
                "-1.2.3.4",
                "1.2.3.4%eth0",
                "1.2.3.4:",
                "1.2.3.4:port",
                "1.2.3.4:123456",
                "[1.2.3.4]",
                "1.2.3.4, 5.6.7.8",
                "1.2.3.٤",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "::1:2:3:4:5:6:7:8",
                "1:2:3:4::5:6:7:8",
                ":1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:",
                "12345::",
                "g::",
                "::1.2.3",
                "::1.2.3.4:5",
                "1.2.3.4::",
                "1:2:3:4:5:6:7:1.2.3.4",
                "::1%",
                "::1%a%b",
                "%eth0",
                "[::1",
                "::1]",
                "[]",
                "[::1]:",
                "[::1]x",
                "[[::1]]",
                "\u0000",
                "2001:db8::1\n2001:db8::2"
            })
    void what_is_no_address_has_no_block(String text) {
        assertThat(NetworkBlock.of(text)).isEmpty();
    }

    @Test
    void a_text_of_a_million_characters_has_no_block() {
        assertThat(NetworkBlock.of(":".repeat(1_000_000))).isEmpty();
        assertThat(NetworkBlock.of("::1%" + "x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void every_text_is_read_as_the_jdk_reads_it_or_not_at_all() {
        ForAll.seeds(20_000, random -> {
            String text = almostAnAddress(random);
            byte[] read = AddressText.read(text);
            if (read != null) {
                assertThat(read).as(text).isEqualTo(asTheJdk(text));
            }
        });
    }

    @Test
    void every_address_the_jdk_writes_is_read() {
        ForAll.seeds(5_000, random -> {
            byte[] address = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(address);
            for (int i = 0; i < address.length; i++) {
                address[i] = random.nextInt(3) == 0 ? 0 : address[i];
            }
            assertThat(AddressText.read(written(address))).isEqualTo(address);
        });
    }

    private static String written(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** Only digits, dots, colons: a literal for certain, so that nothing is looked up. */
    private static String almostAnAddress(Random random) {
        StringBuilder text = new StringBuilder();
        String[] parts = {"0", "1", "ff", "a0b1", "::", ":", ":", ":", ":", "ffff", "1.2.3.4", "255"};
        for (int i = random.nextInt(18); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return "::" + text;
    }

    private static byte[] asTheJdk(String literal) {
        try {
            InetAddress address = InetAddress.getByName("[" + literal + "]");
            return address instanceof Inet4Address ? address.getAddress() : address.getAddress();
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    @Test
    void a_hash_is_26_letters_and_digits_and_tells_no_address() {
        assertThat(hash("192.0.2.1")).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(block("192.0.2.1")).hasToString("a block of IPv4");
        assertThat(block("2001:db8::1")).hasToString("a block of IPv6");
    }

    @Test
    void the_hash_is_another_every_day_and_in_every_installation() {
        NetworkBlock block = block("192.0.2.1");
        assertThat(block.hashOn(DAY, SECRET)).isEqualTo(block.hashOn(DAY, SECRET));
        assertThat(block.hashOn(DAY.plusDays(1), SECRET)).isNotEqualTo(block.hashOn(DAY, SECRET));
        assertThat(block.hashOn(DAY, Secret.of(SECRET.text() + "!"))).isNotEqualTo(block.hashOn(DAY, SECRET));
    }

    @Test
    void no_two_of_many_blocks_have_one_hash() {
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            hashes.add(hash("10." + i / 256 + "." + i % 256 + ".1"));
            hashes.add(hash("2001:db8:0:" + Integer.toHexString(i << 4) + "::1"));
        }
        assertThat(hashes).hasSize(2_000 + 125);
    }

    private static NetworkBlock block(String address) {
        return NetworkBlock.of(address).orElseThrow(() -> new AssertionError(address));
    }

    private static String hash(String address) {
        return block(address).hashOn(DAY, SECRET);
    }
}
