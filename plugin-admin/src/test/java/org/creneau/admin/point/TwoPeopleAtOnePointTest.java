// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.persistence.module.PersistenceModule;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointFormCheck;
import org.creneau.broadleaf.point.PointHoursEntity;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.security.access.AccessDeniedException;

/** Two people have the form of the same point, or of its hours, open; the second who saves is told, and loses nothing silently. */
class TwoPeopleAtOnePointTest {
    private final Schema schema = Databases.hsqldb();
    private final SeenRows rows = new SeenRows(schema.transactions());
    private final SeenForm form = new SeenForm();
    private final SavingRows saving =
            new SavingRows(rows, new PointFormCheck(schema.points(), schema.transactions()), new StaticMessageSource());
    private final PersistenceModule broadleaf = mock(PersistenceModule.class);
    private final Entity saved = new Entity();

    @BeforeEach
    void aPointThatOpensOnMondayMorning() throws Exception {
        schema.empty();
        rows.setEntityManager(schema.em());
        schema.insertPoint(1);
        schema.sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 1, 'MONDAY', '09:00', '12:00')");
        when(broadleaf.update(any())).thenReturn(saved);
        when(broadleaf.add(any())).thenReturn(saved);
    }

    @Test
    void the_second_who_saves_a_point_is_told_and_nothing_is_overwritten() throws Exception {
        String seen = shown(stored(PointEntity.class));
        assertThat(seen).isEqualTo("0");
        assertThat(save(PointEntity.class, seen)).isSameAs(saved);
        schema.sql().update("UPDATE CRN_POINT SET NAME = 'Other', ROW_VERSION = 1");
        Entity refused = refused(PointEntity.class, seen);
        assertThat(refused.getGlobalValidationErrors()).containsExactly("creneau.settings.changedSince");
        verify(broadleaf, times(1)).update(any());
        assertThat(save(PointEntity.class, shown(stored(PointEntity.class)))).isSameAs(saved);
    }

    @Test
    void who_is_told_still_sees_what_they_typed_and_is_told_again_until_the_form_is_opened_anew() {
        String seen = shown(stored(PointEntity.class));
        schema.sql().update("UPDATE CRN_POINT SET ROW_VERSION = 1");
        Entity refused = refused(PointEntity.class, seen);
        assertThat(refused.findProperty("phone").getValue()).isEqualTo("typed");
        assertThat(shown(refused)).isEqualTo(seen);
    }

    @Test
    void a_form_that_does_not_say_what_it_showed_is_refused() {
        assertThat(refused(PointEntity.class, null).isValidationFailure()).isTrue();
        assertThat(refused(PointEntity.class, "").isValidationFailure()).isTrue();
        assertThat(shown(refused(PointEntity.class, null))).isEqualTo("unknown");
    }

    @Test
    void hours_are_told_by_what_the_row_held() throws Exception {
        String seen = shown(stored(PointHoursEntity.class));
        assertThat(save(PointHoursEntity.class, seen)).isSameAs(saved);
        schema.sql().update("UPDATE CRN_POINT_HOURS SET CLOSES = '13:00'");
        assertThat(refused(PointHoursEntity.class, seen).isValidationFailure()).isTrue();
        assertThat(save(PointHoursEntity.class, shown(stored(PointHoursEntity.class))))
                .isSameAs(saved);
    }

    @Test
    void who_saves_what_somebody_deleted_is_told() {
        String seen = shown(stored(PointHoursEntity.class));
        schema.sql().update("DELETE FROM CRN_POINT_HOURS");
        assertThat(refused(PointHoursEntity.class, seen).isValidationFailure()).isTrue();
    }

    @Test
    void parts_are_added_under_the_lock_of_their_point_and_new_points_as_ever() throws Exception {
        Entity part = new Entity();
        part.setType(new String[] {PointHoursEntity.class.getName()});
        part.setProperties(new Property[] {property("point", "1")});
        assertThat(saving.canHandleAdd(packed(part))).isTrue();
        Entity added = inTransaction(() -> saving.add(packed(part), mock(DynamicEntityDao.class), helper()));
        assertThat(added).isSameAs(saved);
        part.setProperties(new Property[0]);
        assertThat(saving.canHandleAdd(packed(part))).isFalse();
        part.setType(new String[] {PointEntity.class.getName()});
        assertThat(saving.canHandleAdd(packed(part))).isFalse();
    }

    @Test
    void parts_are_deleted_under_the_lock_of_their_point() throws Exception {
        Entity part = entity(PointHoursEntity.class);
        part.setProperties(new Property[] {property("id", "1"), property("point", "1")});
        assertThat(saving.canHandleRemove(packed(part))).isTrue();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        doAnswer(call -> order.add("deleted")).when(broadleaf).remove(any());
        Thread other = new Thread(() -> schema.transactions().separate(() -> {
            rows.lockPoint(1);
            held.countDown();
            await(go);
            order.add("other");
            return null;
        }));
        other.start();
        await(held);
        inTransaction(() -> {
            go.countDown();
            saving.remove(packed(part), mock(DynamicEntityDao.class), helper());
            return saved;
        });
        other.join();
        assertThat(order).containsExactly("other", "deleted");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_changed_since_the_form_showed_it_or_is_gone_is_not_deleted_from_it() throws Exception {
        String seen = shown(stored(PointHoursEntity.class));
        schema.sql().update("UPDATE CRN_POINT_HOURS SET CLOSES = '13:00'");
        assertNotDeleted(seen);
        schema.sql().update("UPDATE CRN_POINT_HOURS SET CLOSES = '12:00'");
        delete(seen);
        verify(broadleaf, times(1)).remove(any());
        schema.sql().update("DELETE FROM CRN_POINT_HOURS");
        assertNotDeleted(null);
    }

    private void assertNotDeleted(String seen) {
        assertThatThrownBy(() -> delete(seen))
                .isInstanceOf(ValidationException.class)
                .hasMessage(SavingRows.CHANGED_SINCE);
    }

    private void delete(String seen) throws ServiceException {
        Entity part = entity(PointHoursEntity.class);
        part.setProperties(
                seen == null
                        ? new Property[] {property("id", "1")}
                        : new Property[] {property("id", "1"), property(SeenRow.FIELD, seen)});
        inTransaction(() -> {
            saving.remove(packed(part), mock(DynamicEntityDao.class), helper());
            return saved;
        });
    }

    @Test
    void points_and_foreign_rows_are_deleted_elsewhere() {
        assertThat(saving.canHandleRemove(packed(entity(PointEntity.class)))).isFalse();
        Entity foreign = entity(PointEntity.class);
        foreign.setType(new String[] {"org.example.Other"});
        assertThat(saving.canHandleRemove(packed(foreign))).isFalse();
        assertThat(saving.canHandleRemove(packed(null))).isFalse();
    }

    /** Broadleaf's own add would change it, whatever state of it was shown. */
    @Test
    void what_is_there_already_is_not_changed_by_adding_it() throws Exception {
        for (Class<?> type : List.of(PointEntity.class, PointHoursEntity.class)) {
            Entity there = entity(type);
            there.setProperties(new Property[] {property("point", "1"), property("id", "1")});
            assertThat(saving.canHandleAdd(packed(there)))
                    .as(type.getSimpleName())
                    .isTrue();
            assertThatThrownBy(() -> saving.add(packed(there), mock(DynamicEntityDao.class), helper()))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("id");
        }
        verify(broadleaf, never()).add(any());
    }

    @Test
    void foreign_rows_and_new_ones_are_left_alone() {
        Entity foreign = entity(PointEntity.class);
        foreign.setType(new String[] {"org.example.Other"});
        assertThat(saving.canHandleUpdate(packed(foreign))).isFalse();
        assertThat(saving.canHandleUpdate(packed(null))).isFalse();
        EntityForm empty = formOf("");
        form.modifyPopulatedEntityForm(empty, entity(PointEntity.class));
        EntityForm other = formOf("1");
        form.modifyPopulatedEntityForm(other, foreign);
        assertThat(empty.getFields()).doesNotContainKey(SeenRow.FIELD);
        assertThat(other.getFields()).doesNotContainKey(SeenRow.FIELD);
    }

    @Test
    void a_point_on_which_something_rests_is_not_deleted() throws Exception {
        PointKeeper keeper = new PointKeeper(schema.points(), schema.pointRushes(), schema.transactions());
        keeper.setEntityManager(schema.em());
        SecurityVerifier security = mock(SecurityVerifier.class);
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(7L);
        when(security.getPersistentAdminUser()).thenReturn(user);
        InMemoryStaffPoints staff = new InMemoryStaffPoints();
        staff.assign(PointId.of(1), 7, Actor.staff(-1), Instant.EPOCH);
        DeletePointHandler handler = new DeletePointHandler(
                keeper, new PointRights(security, new StaffRemits(mock(AdminSecurityService.class), staff)), rows);
        PersistencePackage removed = new PersistencePackage();
        removed.setEntity(entity(PointEntity.class));
        RecordHelper helper = mock(RecordHelper.class);
        when(helper.getPrimaryKey(any(), any())).thenReturn(1L);
        DynamicEntityDao dao = mock(DynamicEntityDao.class);
        PointEntity point = point();
        when(dao.retrieve(PointEntity.class, 1L)).thenReturn(point);
        assertThat(handler.canHandleRemove(removed)).isTrue();
        removed.getEntity().addProperty(property(SeenRow.FIELD, "7"));
        when(helper.getRecord(any(), any(), any(), any())).thenAnswer(asked -> dto(asked.getArgument(1)));
        assertThatThrownBy(() -> remove(handler, removed, dao, helper))
                .as("somebody changed it since the form was opened")
                .hasMessageContaining(SavingRows.CHANGED_SINCE);
        removed.getEntity().findProperty(SeenRow.FIELD).setValue("0");
        remove(handler, removed, dao, helper);
        verify(dao).remove(point);
        schema.sql()
                .update("INSERT INTO CRN_POINT_STOCK (STOCK_ID, POINT_ID, SKU_ID, STOCK_KIND, ON_HAND, TAKEN_QUANTITY,"
                        + " SAFETY_QUANTITY, ELSEWHERE_DAYS) VALUES (1, 1, 1, 'COUNTED', 1, 0, 0, 0)");
        assertThatThrownBy(() -> remove(handler, removed, dao, helper))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(DeletePointHandler.REFUSED);
        staff.withdraw(PointId.of(1), 7);
        assertThatThrownBy(() -> remove(handler, removed, dao, helper)).hasMessageContaining("assigned");
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(PointEntity.class.getName(), EntityOperationType.REMOVE);
        assertThatThrownBy(() -> remove(handler, removed, dao, helper)).isInstanceOf(AccessDeniedException.class);
    }

    private void remove(
            DeletePointHandler handler, PersistencePackage removed, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        inTransaction(() -> {
            handler.remove(removed, dao, helper);
            return saved;
        });
    }

    private interface Work {
        Entity run() throws ServiceException;
    }

    private Entity inTransaction(Work work) throws ServiceException {
        ServiceException[] thrown = new ServiceException[1];
        Entity answer = schema.transactions().separate(() -> {
            try {
                return work.run();
            } catch (ServiceException e) {
                thrown[0] = e;
                return saved;
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return answer;
    }

    private String shown(Entity entity) {
        EntityForm shown = formOf("1");
        form.modifyPopulatedEntityForm(shown, entity);
        return shown.getFields().get(SeenRow.FIELD).getValue();
    }

    private static EntityForm formOf(String id) {
        EntityForm form = new EntityForm();
        form.setId(id);
        form.addField(new Field().withName("name").withFieldType("STRING"));
        return form;
    }

    /** The row as Broadleaf would hand it to the form. */
    private Entity stored(Class<?> type) {
        return schema.transactions().separate(() -> dto(schema.em().find(type, 1L)));
    }

    private static Entity dto(Object row) {
        List<Property> properties = new ArrayList<>();
        properties.add(property("phone", "stored"));
        for (String attribute : SeenRows.toldBy(row.getClass().getName())) {
            Object value = new DirectFieldAccessor(row).getPropertyValue(attribute);
            properties.add(property(attribute, value == null ? null : value.toString()));
        }
        Entity entity = entity(row.getClass());
        entity.setProperties(properties.toArray(new Property[0]));
        return entity;
    }

    private static Entity entity(Class<?> type) {
        Entity entity = new Entity();
        entity.setType(new String[] {type.getName()});
        entity.setProperties(new Property[0]);
        return entity;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }

    private static PersistencePackage packed(Entity sent) {
        PersistencePackage saved = new PersistencePackage();
        saved.setEntity(sent);
        return saved;
    }

    private Entity save(Class<?> type, String seen) throws ServiceException {
        Entity sent = entity(type);
        sent.setProperties(
                seen == null
                        ? new Property[] {property("id", "1"), property("phone", "typed")}
                        : new Property[] {property("id", "1"), property("phone", "typed"), property(SeenRow.FIELD, seen)
                        });
        PersistencePackage saved = packed(sent);
        assertThat(saving.canHandleUpdate(saved)).isTrue();
        return inTransaction(() -> saving.update(saved, mock(DynamicEntityDao.class), helper()));
    }

    private Entity refused(Class<?> type, String seen) {
        return catchThrowableOfType(() -> save(type, seen), ValidationException.class)
                .getEntity();
    }

    private RecordHelper helper() {
        RecordHelper helper = mock(RecordHelper.class);
        when(helper.getCompatibleModule(OperationType.BASIC)).thenReturn(broadleaf);
        when(helper.getRecord(any(), any(), any(), any())).thenAnswer(asked -> dto(asked.getArgument(1)));
        return helper;
    }

    private PointEntity point() {
        return schema.transactions().separate(() -> schema.em().find(PointEntity.class, 1L));
    }
}
