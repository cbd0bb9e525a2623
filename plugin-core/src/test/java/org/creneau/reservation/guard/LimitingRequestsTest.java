// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks too often waits; whoever waits gets on; nobody pays for another. */
class LimitingRequestsTest {
    private static final Instant NOW = Instant.parse("2020-11-12T07:00:00Z");

    private final RateLimiter<String> three = new RateLimiter<>(RateLimit.of(3, 30), NOW);

    @Test
    void as_many_as_the_limit_go_at_once_and_the_next_is_told_how_long_to_wait() {
        assertThat(atOnce("Ada", NOW, 3)).isEqualTo(3);
        assertThat(three.waitSeconds("Ada", NOW)).isEqualTo(10);
        assertThat(three.waitSeconds("Ada", NOW.plusMillis(9_001))).isEqualTo(1);
        assertThat(three.waitSeconds("Ada", NOW.plusSeconds(10))).isZero();
        assertThat(three.waitSeconds("Ada", NOW.plusSeconds(10))).isEqualTo(10);
    }

    @Test
    void another_is_not_made_to_wait() {
        atOnce("Ada", NOW, 9);
        assertThat(three.waitSeconds("Bob", NOW)).isZero();
    }

    @Test
    void who_asks_again_and_again_gets_on_as_fast_as_the_limit_lets_and_no_faster() {
        int let = 0;
        for (int second = 0; second < 300; second++) {
            let += three.waitSeconds("Ada", NOW.plusSeconds(second)) == 0 ? 1 : 0;
        }
        assertThat(let).isEqualTo(3 + 29);
    }

    @Test
    void a_clock_that_is_set_back_shuts_nobody_out() {
        atOnce("Ada", NOW.plusSeconds(100_000), 3);
        assertThat(three.waitSeconds("Ada", NOW)).isZero();
    }

    @Test
    void no_limit_lets_everything_through_and_remembers_nobody() {
        RateLimiter<String> none = new RateLimiter<>(RateLimit.none(), NOW);
        for (int i = 0; i < 10_000; i++) {
            assertThat(none.waitSeconds("Ada" + i, NOW)).isZero();
        }
        assertThat(none.keys()).isZero();
    }

    @Test
    void a_million_strangers_take_no_more_room_than_fifty_thousand() {
        for (int i = 0; i < 1_000_000; i++) {
            three.waitSeconds("stranger " + i, NOW);
        }
        assertThat(three.keys()).isEqualTo(50_000);
    }

    @Test
    void of_many_threads_no_more_get_through_than_of_one() throws Exception {
        RateLimiter<String> limiter = new RateLimiter<>(RateLimit.of(100, 60), NOW);
        AtomicInteger let = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            threads.execute(() -> {
                await(start);
                for (int request = 0; request < 500; request++) {
                    let.addAndGet(limiter.waitSeconds("Ada", NOW) == 0 ? 1 : 0);
                }
            });
        }
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(let).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3/0", "0/3", "-1/3", "3/86401", "1000001/1", "3/3/3", "3 / 3", "00/1"})
    void a_limit_that_is_none_is_named_with_its_property(String text) {
        assertThatThrownBy(() -> RateLimit.parse("creneau.limits.search", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed is");
    }

    @Test
    void a_property_says_requests_and_seconds_or_nought() {
        assertThat(RateLimit.parse("p", "60/30")).hasToString("60 requests in 30 s");
        assertThat(RateLimit.parse("p", "0").isNone()).isTrue();
    }

    private int atOnce(String who, Instant when, int requests) {
        int let = 0;
        for (int i = 0; i < requests; i++) {
            let += three.waitSeconds(who, when) == 0 ? 1 : 0;
        }
        return let;
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
