// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;
import org.creneau.memory.DirectTransactions;
import org.creneau.reservation.GroupStatus;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the host calls a group follows from its pickup, and what somebody else wrote beyond it stays. */
class WritingGroupStatusesTest {
    private static final Instant NOW = Instant.parse("2020-11-12T12:00:00Z");

    private final Map<GroupStatus, List<Long>> due = new EnumMap<>(GroupStatus.class);
    private final Map<GroupStatus, List<Long>> dueAgain = new EnumMap<>(GroupStatus.class);
    private final FulfillmentGroupService groups = mock(FulfillmentGroupService.class);
    private final FulfillmentGroup group = mock(FulfillmentGroup.class);
    private final WriteGroupStatuses write = new WriteGroupStatuses(
            new BehindGroups() {
                @Override
                public List<Long> of(GroupStatus status, Instant now, int limit) {
                    return due.getOrDefault(status, List.of());
                }

                @Override
                public List<Long> undone(GroupStatus status, Instant now, int limit) {
                    return dueAgain.getOrDefault(status, List.of());
                }
            },
            groups,
            new DirectTransactions());

    @ParameterizedTest
    @EnumSource
    void every_word_is_one_of_the_hosts(GroupStatus status) {
        assertThat(FulfillmentGroupStatusType.getInstance(status.name())).isNotNull();
    }

    @Test
    void the_table_has_a_word_for_what_staff_do_and_none_for_the_rest() {
        assertThat(GroupStatus.of(ReservationState.PREPARING)).contains(GroupStatus.PROCESSING);
        assertThat(GroupStatus.of(ReservationState.READY)).contains(GroupStatus.FULFILLED);
        assertThat(GroupStatus.of(ReservationState.COLLECTED)).contains(GroupStatus.DELIVERED);
        assertThat(GroupStatus.of(ReservationState.HELD)).isEmpty();
        assertThat(GroupStatus.of(ReservationState.CONFIRMED)).isEmpty();
        assertThat(GroupStatus.of(ReservationState.NO_SHOW)).isEmpty();
        assertThat(GroupStatus.of(ReservationState.CANCELLED)).isEmpty();
        assertThat(GroupStatus.of(ReservationState.EXPIRED)).isEmpty();
        assertThat(GroupStatus.DELIVERED.replaced()).containsExactly("PROCESSING", "FULFILLED");
        assertThat(GroupStatus.PROCESSING.replaced()).isEmpty();
    }

    @Test
    void a_group_without_a_status_gets_the_word_of_its_pickup() {
        due.put(GroupStatus.FULFILLED, List.of(7L));
        when(groups.findFulfillmentGroupById(7L)).thenReturn(group);
        assertThat(write.run(NOW, 10)).isEqualTo(1);
        verify(group).setStatus(FulfillmentGroupStatusType.FULFILLED);
        verify(groups).save(group);
    }

    @Test
    void a_word_that_comes_before_is_replaced() {
        due.put(GroupStatus.DELIVERED, List.of(7L));
        when(groups.findFulfillmentGroupById(7L)).thenReturn(group);
        when(group.getStatus()).thenReturn(FulfillmentGroupStatusType.FULFILLED);
        assertThat(write.run(NOW, 10)).isEqualTo(1);
        verify(group).setStatus(FulfillmentGroupStatusType.DELIVERED);
    }

    @Test
    void after_a_step_was_undone_the_word_before_is_written_again() {
        dueAgain.put(GroupStatus.FULFILLED, List.of(7L));
        when(groups.findFulfillmentGroupById(7L)).thenReturn(group);
        when(group.getStatus()).thenReturn(FulfillmentGroupStatusType.DELIVERED);
        assertThat(write.run(NOW, 10)).isEqualTo(1);
        verify(group).setStatus(FulfillmentGroupStatusType.FULFILLED);
    }

    @Test
    void every_state_that_a_step_is_undone_to_has_a_word() {
        for (ReservationState to : ReservationState.values()) {
            boolean isUndoneTo = Arrays.stream(ReservationState.values()).anyMatch(from -> from.canReturnTo(to));
            assertThat(Arrays.stream(GroupStatus.values())
                            .filter(word -> word.undoneTo().contains(to)))
                    .as("%s", to)
                    .hasSize(isUndoneTo ? 1 : 0);
        }
    }

    @Test
    void what_has_gone_on_meanwhile_is_left_alone() {
        due.put(GroupStatus.FULFILLED, List.of(7L));
        when(groups.findFulfillmentGroupById(7L)).thenReturn(group);
        when(group.getStatus()).thenReturn(FulfillmentGroupStatusType.PARTIALLY_DELIVERED);
        assertThat(write.run(NOW, 10)).isZero();
        verify(groups, never()).save(any());
    }

    @Test
    void a_group_that_is_gone_or_cannot_be_saved_does_not_keep_the_others() {
        FulfillmentGroup broken = mock(FulfillmentGroup.class);
        due.put(GroupStatus.PROCESSING, List.of(5L, 6L, 7L));
        when(groups.findFulfillmentGroupById(6L)).thenReturn(broken);
        when(groups.findFulfillmentGroupById(7L)).thenReturn(group);
        when(groups.save(broken)).thenThrow(new IllegalStateException("on purpose"));
        assertThat(write.run(NOW, 10)).isEqualTo(1);
        verify(group).setStatus(FulfillmentGroupStatusType.PROCESSING);
    }
}
