// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.PersistencePerspective;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.board.Remit;
import org.creneau.broadleaf.reservation.CancelByStaff;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;

/** Saving the form of a pickup cancels what was asked for, and writes nothing else. */
class CancellingInTheFormTest {
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final AdminUser admin = mock(AdminUser.class);
    private final RecordHelper helper = mock(RecordHelper.class);
    private final List<String> asked = new ArrayList<>();
    private final Map<String, FieldMetadata> fields = Collections.emptyMap();
    private final Entity shown = new Entity();
    private final ReservationEntity row = new ReservationEntity();
    private Verdict verdict = Verdict.allowed();
    private RuntimeException trouble;
    private final AdminSecurityService users = mock(AdminSecurityService.class);
    private final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();
    private final CancelPickupHandler handler = new CancelPickupHandler(
            this::cancel, id -> row, new PointRights(security, new StaffRemits(users, staffPoints)));

    private Verdict cancel(long id, CancelByStaff.What what, Actor actor, String reason) {
        if (trouble != null) {
            throw trouble;
        }
        asked.add(id + " " + what + " " + actor + " " + reason);
        return verdict;
    }

    @BeforeEach
    void signIn() {
        when(admin.getId()).thenReturn(-1L);
        ReflectionTestUtils.setField(row, "pointId", Shop.POINT.value());
        staffPoints.assign(Shop.POINT, -1, Actor.staff(-1), Shop.EIGHT);
        when(security.getPersistentAdminUser()).thenReturn(admin);
        when(helper.getRecord(fields, row, null, null)).thenReturn(shown);
    }

    @Test
    void a_pickup_is_cancelled_by_who_is_signed_in_and_shown_as_it_is_then() throws ServiceException {
        assertThat(save("CANCEL", "the oven is broken")).isSameAs(shown);
        assertThat(asked).containsExactly("42 CANCEL staff:-1 the oven is broken");
        save("CANCEL_ORDER", "called");
        assertThat(asked).contains("42 CANCEL_ORDER staff:-1 called");
    }

    @Test
    void a_form_in_which_nothing_is_asked_for_is_shown_again() throws ServiceException {
        assertThat(save("", "")).isSameAs(shown);
        assertThat(save(null, "a reason alone")).isSameAs(shown);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CANCEL, '', staffReason, creneau.reservation.staffReason.wrong",
        "CANCEL, no, staffReason, creneau.reservation.staffReason.wrong",
        "COLLECTED, called, staffAct, creneau.reservation.staffAct.refused",
        "<script>, called, staffAct, creneau.reservation.staffAct.refused"
    })
    void what_is_missing_or_unknown_is_said_at_its_field(String act, String reason, String field, String key) {
        assertThat(wrong(act, reason)).containsEntry(field, Arrays.asList(key));
        assertThat(asked).isEmpty();
    }

    @Test
    void what_can_no_longer_be_cancelled_is_said_and_so_is_a_lost_race() {
        verdict = Verdict.refusedBy(Refusal.of("move-not-allowed"));
        assertThat(wrong("CANCEL", "called"))
                .containsEntry("staffAct", Arrays.asList("creneau.reservation.staffAct.refused"));
        trouble = new Conflict("another was faster");
        assertThat(wrong("CANCEL", "called"))
                .containsEntry("staffAct", Arrays.asList("creneau.reservation.staffAct.later"));
    }

    @Test
    void nobody_signed_in_cancels_nothing() {
        when(security.getPersistentAdminUser()).thenReturn(null);
        assertThatThrownBy(() -> save("CANCEL", "called")).isInstanceOf(AccessDeniedException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_pickup_of_another_point_is_not_cancelled() throws ServiceException {
        staffPoints.withdraw(Shop.POINT, -1);
        assertThatThrownBy(() -> save("CANCEL", "called")).isInstanceOf(AccessDeniedException.class);
        assertThat(asked).isEmpty();
        when(users.isUserQualifiedForOperationOnCeilingEntity(admin, PermissionType.READ, Remit.class.getName()))
                .thenReturn(true);
        save("CANCEL", "called");
        assertThat(asked).hasSize(1);
    }

    @Test
    void pickups_are_neither_added_nor_deleted_in_the_admin_and_broadleaf_asks_for_the_right_to_update() {
        PersistencePackage pickup = form("CANCEL", "called");
        assertThat(handler.canHandleUpdate(pickup)).isTrue();
        assertThat(handler.willHandleSecurity(pickup)).isFalse();
        assertThat(handler.canHandleAdd(pickup)).isTrue();
        assertThat(handler.canHandleRemove(pickup)).isTrue();
        assertThatThrownBy(() -> handler.add(pickup, null, helper)).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> handler.remove(pickup, null, helper)).isInstanceOf(ServiceException.class);
    }

    @Test
    void other_forms_are_left_as_they_are() {
        PersistencePackage other = form("CANCEL", "called");
        other.setCeilingEntityFullyQualifiedClassname("org.creneau.broadleaf.point.PointEntity");
        assertThat(handler.canHandleUpdate(other)).isFalse();
        assertThat(handler.canHandleAdd(other)).isFalse();
        assertThat(handler.canHandleRemove(other)).isFalse();
        assertThat(handler.canHandleFetch(form("CANCEL", "called"))).isFalse();
    }

    @Test
    void a_right_to_something_else_on_the_way_to_the_form_does_not_do() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(ReservationEntity.class.getName(), EntityOperationType.UPDATE);
        assertThatThrownBy(() -> save("CANCEL", "called")).isInstanceOf(AccessDeniedException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_pickup_that_is_sent_to_another_section_is_seen_all_the_same() {
        PersistencePackage disguised = form("CANCEL", "called");
        disguised.setCeilingEntityFullyQualifiedClassname("org.broadleafcommerce.core.order.domain.Order");
        disguised.getEntity().setType(new String[] {ReservationEntity.class.getName()});
        assertThat(handler.canHandleRemove(disguised)).isTrue();
        assertThat(handler.canHandleUpdate(disguised)).isTrue();
        assertThat(handler.canHandleAdd(disguised)).isTrue();
    }

    private Map<String, List<String>> wrong(String act, String reason) {
        ValidationException thrown = catchThrowableOfType(ValidationException.class, () -> save(act, reason));
        return thrown.getEntity().getPropertyValidationErrors();
    }

    private Entity save(String act, String reason) throws ServiceException {
        PersistencePackage saved = form(act, reason);
        when(helper.getSimpleMergedProperties(ReservationEntity.class.getName(), saved.getPersistencePerspective()))
                .thenReturn(fields);
        when(helper.getPrimaryKey(saved.getEntity(), fields)).thenReturn(42L);
        return handler.update(saved, null, helper);
    }

    private static PersistencePackage form(String act, String reason) {
        Entity entity = new Entity();
        entity.setProperties(new Property[] {property("staffAct", act), property("staffReason", reason)});
        PersistencePackage saved = new PersistencePackage();
        saved.setCeilingEntityFullyQualifiedClassname(ReservationEntity.class.getName());
        saved.setPersistencePerspective(new PersistencePerspective());
        saved.setEntity(entity);
        return saved;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }
}
