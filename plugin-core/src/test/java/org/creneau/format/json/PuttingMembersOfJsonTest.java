// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Members written once stand in an object as if they had been written there. */
class PuttingMembersOfJsonTest {
    private final JsonMembers some = JsonObject.members(
            json -> json.text("a", "é\"").number("b", 1).object("c", inner -> inner.flag("d", true)));

    @Test
    void first_last_between_and_alone() {
        assertThat(JsonObject.write(json -> json.put(some))).isEqualTo("{\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true}}");
        assertThat(JsonObject.write(json -> json.number("y", 0).put(some).number("z", 2)))
                .isEqualTo("{\"y\":0,\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true},\"z\":2}");
        assertThat(JsonObject.write(json -> json.list("l", Arrays.asList(1, 2), (each, n) -> each.put(some))))
                .isEqualTo(
                        "{\"l\":[{\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true}},{\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true}}]}");
    }

    @Test
    void none_leave_no_comma() {
        JsonMembers none = JsonObject.members(json -> {});
        assertThat(JsonObject.write(json ->
                        json.put(none).number("a", 1).put(none).number("b", 2).put(none)))
                .isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(JsonObject.write(json -> json.put(none))).isEqualTo("{}");
    }

    @Test
    void whatever_room_was_thought_to_be_enough() {
        for (int likely = 0; likely < 40; likely++) {
            assertThat(new String(
                            JsonObject.bytes(likely, json -> json.put(some).put(some)), StandardCharsets.UTF_8))
                    .isEqualTo(
                            "{\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true},\"a\":\"é\\\"\",\"b\":1,\"c\":{\"d\":true}}");
        }
    }
}
