// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creneau.admin.regime.RegimesHarness;
import org.creneau.admin.rights.ShippedRights.Role;
import org.creneau.board.Board;
import org.creneau.board.StaffPoints;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.compliance.SaleLog;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.Regimes;
import org.creneau.house.NothingToValidate;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PointId;
import org.creneau.reservation.StaffWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.NestedServletException;

/**
 * Every operation of every page, as each role that the SQL ships, at a point of one's own, at another's and at none. The operations
 * are found by looking for controllers and their mappings, so an operation that is added and whose right is not written down in
 * {@link #NEEDED} fails here; so does one that asks for no right, or not at which point.
 */
class RightsMatrixTest {

    /** What is needed, as the type of a permission and what it is given on. */
    record Need(String type, Class<?> what) {}

    private static final Need LOOK = new Need("READ", Board.class);
    private static final Need WORK = new Need("UPDATE", Board.class);
    private static final Need ASSIGN = new Need("UPDATE", StaffPoints.class);
    private static final Need SEE_NUMBERS = new Need("READ", ShowLoads.class);
    private static final Need SEE_RULES = new Need("READ", Regimes.class);
    private static final Need CHANGE_RULES = new Need("UPDATE", OwnRegimes.class);
    private static final Need SEE_POINTS = new Need("READ", PointEntity.class);
    private static final Need CHANGE_POINTS = new Need("UPDATE", PointEntity.class);
    private static final Need SEE_CHANGES = new Need("READ", StaffWish.class);
    private static final Need CHANGE = new Need("UPDATE", StaffWish.class);
    private static final Need INSPECT = new Need("READ", SaleLog.class);

    /** The right to each operation: written by hand, so that the code is not asked what it does. */
    private static final Map<String, Need> NEEDED = Map.ofEntries(
            Map.entry("GET /pickup-board", LOOK),
            Map.entry("GET /pickup-board/{point}", LOOK),
            Map.entry("POST /pickup-board/{point}/look", LOOK),
            Map.entry("POST /pickup-board/{point}/live", LOOK),
            Map.entry("POST /pickup-board/{point}/find", WORK),
            Map.entry("POST /pickup-board/{point}/move", WORK),
            Map.entry("POST /pickup-board/{point}/undo", WORK),
            Map.entry("POST /pickup-board/{point}/ease", WORK),
            Map.entry("GET /pickup-board/{point}/staff", ASSIGN),
            Map.entry("POST /pickup-board/{point}/staff/assign", ASSIGN),
            Map.entry("POST /pickup-board/{point}/staff/withdraw", ASSIGN),
            Map.entry("GET /pickup-overview", SEE_NUMBERS),
            Map.entry("GET /pickup-overview/{point}", SEE_NUMBERS),
            Map.entry("GET /pickup-overview/table/{kind}", SEE_NUMBERS),
            Map.entry("GET /pickup-regimes", SEE_RULES),
            Map.entry("POST /pickup-regimes/preview", SEE_RULES),
            Map.entry("GET /pickup-regimes/own", SEE_RULES),
            Map.entry("GET /pickup-regimes/edit", CHANGE_RULES),
            Map.entry("POST /pickup-regimes/edit/find", CHANGE_RULES),
            Map.entry("POST /pickup-regimes/edit/save", CHANGE_RULES),
            Map.entry("GET /pickup-regimes/impact", CHANGE_RULES),
            Map.entry("POST /pickup-regimes/decide", CHANGE_RULES),
            Map.entry("POST /pickup-regimes/ask", CHANGE_RULES),
            Map.entry("GET /pickup-regimes/asked", CHANGE_RULES),
            Map.entry("GET /pickup-planning", SEE_POINTS),
            Map.entry("GET /pickup-planning/{point}", SEE_POINTS),
            Map.entry("GET /pickup-planning/{point}/week", SEE_POINTS),
            Map.entry("GET /pickup-planning/{point}/hours", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/hours", CHANGE_POINTS),
            Map.entry("GET /pickup-planning/{point}/asked", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/ask", CHANGE_POINTS),
            Map.entry("GET /pickup-planning/{point}/place", SEE_POINTS),
            Map.entry("GET /pickup-planning/{point}/plan", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/plan-look", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/plan-copy", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/find", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/place", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/copy", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/stop", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/take", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/close", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/archive", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/{point}/restore", CHANGE_POINTS),
            Map.entry("GET /pickup-planning/lists", SEE_POINTS),
            Map.entry("GET /pickup-planning/lists/export", SEE_POINTS),
            Map.entry("POST /pickup-planning/lists/check", CHANGE_POINTS),
            Map.entry("POST /pickup-planning/lists/bring", CHANGE_POINTS),
            Map.entry("GET /compliance-log", INSPECT),
            Map.entry("GET /compliance-log/export", INSPECT),
            Map.entry("POST /compliance-log/verify", INSPECT),
            Map.entry("GET /pickup-changes", SEE_CHANGES),
            Map.entry("GET /pickup-changes/{point}", SEE_CHANGES),
            Map.entry("POST /pickup-changes/{point}/find", SEE_CHANGES),
            Map.entry("POST /pickup-changes/{point}/open", SEE_CHANGES),
            Map.entry("GET /pickup-changes/{point}/order/{ref}", SEE_CHANGES),
            Map.entry("POST /pickup-changes/{point}/order/{ref}/save", CHANGE),
            Map.entry("POST /pickup-changes/{point}/order/{ref}/cancel", CHANGE),
            Map.entry("GET /pickup-picking/{point}", LOOK),
            Map.entry("GET /pickup-picking/{point}/sheet", LOOK),
            Map.entry("GET /pickup-picking/{point}/labels", LOOK),
            Map.entry("GET /pickup-picking/{point}/label-sheet", LOOK),
            Map.entry("POST /pickup-picking/{point}/open", LOOK),
            Map.entry("GET /pickup-picking/{point}/pickup/{ref}", LOOK),
            Map.entry("POST /pickup-picking/{point}/pickup/{ref}/save", WORK),
            Map.entry("POST /pickup-picking/{point}/pickup/{ref}/paid", WORK),
            Map.entry("POST /pickup-picking/{point}/pickup/{ref}/unpaid", WORK),
            Map.entry("POST /pickup-picking/{point}/pickup/{ref}/age", WORK));

    /** What each role is for, in the words of the issue: written by hand, so that the SQL is not asked what it gives. */
    private static final Map<Role, Set<Need>> GIVEN = Map.of(
            Role.ADMIN,
                    Set.of(
                            LOOK,
                            WORK,
                            ASSIGN,
                            SEE_NUMBERS,
                            SEE_RULES,
                            CHANGE_RULES,
                            SEE_POINTS,
                            CHANGE_POINTS,
                            INSPECT,
                            SEE_CHANGES,
                            CHANGE),
            Role.PICKUP_MANAGER,
                    Set.of(
                            LOOK,
                            WORK,
                            ASSIGN,
                            SEE_NUMBERS,
                            SEE_RULES,
                            CHANGE_RULES,
                            SEE_POINTS,
                            CHANGE_POINTS,
                            SEE_CHANGES,
                            CHANGE),
            Role.COUNTER, Set.of(LOOK, WORK),
            Role.CUSTOMER_SERVICE, Set.of(LOOK, SEE_POINTS),
            Role.MERCHANDISER, Set.of());

    private static final Set<Role> AT_OWN_POINTS_ONLY = Set.of(Role.COUNTER, Role.MERCHANDISER);

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Pages pages = new Pages();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    pages.controllers().toArray())
            .setValidator(new NothingToValidate())
            .build();

    /** One operation as it is mapped. */
    record Operation(RequestMethod method, String path) {
        boolean isOfAPoint() {
            return path.contains("{point}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        return controllerClasses().stream().flatMap(RightsMatrixTest::operationsOf);
    }

    private static List<Class<?>> controllerClasses() {
        return new ClassFileImporter()
                .importPackages("org.creneau.admin").stream()
                        .filter(each -> each.isAnnotatedWith(Controller.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Stream<Operation> operationsOf(Class<?> controller) {
        String[] prefixes = controller.isAnnotationPresent(RequestMapping.class)
                ? controller.getAnnotation(RequestMapping.class).value()
                : new String[] {""};
        List<Operation> found = new ArrayList<>();
        for (Method method : controller.getDeclaredMethods()) {
            RequestMapping mapping = method.getAnnotation(RequestMapping.class);
            if (mapping != null) {
                assertThat(mapping.method()).as("the methods of " + method).isNotEmpty();
                String[] paths = mapping.value().length == 0 ? new String[] {""} : mapping.value();
                for (RequestMethod each : mapping.method()) {
                    Arrays.stream(prefixes)
                            .flatMap(prefix -> Arrays.stream(paths).map(path -> prefix + path))
                            .forEach(path -> found.add(new Operation(each, path)));
                }
            }
        }
        return found.stream();
    }

    @Test
    void every_operation_has_its_right_written_down_and_no_other_is() {
        assertThat(operations().map(Operation::toString))
                .as("a new operation is to be added to NEEDED, with the right it needs")
                .containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
    }

    @Test
    void every_controller_is_tried_here() {
        assertThat(pages.controllers().stream().<Class<?>>map(Object::getClass))
                .as("a new controller is to be added to Pages")
                .containsExactlyInAnyOrderElementsOf(controllerClasses());
    }

    @Test
    void every_role_that_is_shipped_is_tried_here() {
        Set<String> tried = new TreeSet<>(ShippedRights.knownRoles());
        assertThat(tried).containsAll(pages.rights.roles());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_role_does_at_each_point_what_it_may_and_nothing_else(Operation operation) throws Exception {
        Need need = NEEDED.get(operation.toString());
        for (Role role : Role.values()) {
            for (PointId point : List.of(Pages.OWN, Pages.OTHER, Pages.NONE)) {
                String before = pages.state();
                Answer answer = as(role, operation, point);
                int expected = expected(role, need, operation, point);
                if (expected == 0) {
                    assertThat(answer.status())
                            .as(role + " " + operation + " at " + point)
                            .isIn(200, 302);
                } else {
                    assertThat(answer.status())
                            .as(role + " " + operation + " at " + point)
                            .isEqualTo(expected);
                    assertThat(pages.state())
                            .as(role + " " + operation + " at " + point)
                            .isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whether_another_point_exists_cannot_be_told(Operation operation) throws Exception {
        for (Role role : AT_OWN_POINTS_ONLY) {
            assertThat(as(role, operation, Pages.OTHER))
                    .as(role + " " + operation)
                    .isEqualTo(as(role, operation, Pages.NONE));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_right_that_is_taken_away_is_gone_with_the_next_request(Operation operation) throws Exception {
        pages.staffPoints.withdraw(Pages.OWN, 7);
        int expected = expected(Role.COUNTER, NEEDED.get(operation.toString()), operation, Pages.NONE);
        assertThat(as(Role.COUNTER, operation, Pages.OWN).status()).isEqualTo(expected == 0 ? 200 : expected);
    }

    @Test
    void the_list_shows_a_counter_its_own_points_and_a_manager_all() throws Exception {
        for (Role role : List.of(Role.COUNTER, Role.PICKUP_MANAGER, Role.CUSTOMER_SERVICE)) {
            pages.rights.signIn(role);
            Object points = mvc.perform(request(HttpMethod.GET, "/pickup-board"))
                    .andReturn()
                    .getModelAndView()
                    .getModel()
                    .get("points");
            assertThat((List<?>) points).as(role.name()).hasSize(role == Role.COUNTER ? 1 : 2);
        }
    }

    @Test
    void nobody_gives_themselves_a_point() throws Exception {
        Operation assign = new Operation(RequestMethod.POST, "/pickup-board/{point}/staff/assign");
        assertThat(as(Role.COUNTER, assign, Pages.OTHER).status()).isEqualTo(FORBIDDEN);
        assertThat(pages.at(Pages.OTHER)).isEmpty();
        as(Role.PICKUP_MANAGER, assign, Pages.OTHER);
        assertThat(pages.at(Pages.OTHER)).containsExactly(7L);
    }

    /** 0 for done. */
    private static int expected(Role role, Need need, Operation operation, PointId point) {
        if (!GIVEN.get(role).contains(need)) {
            return FORBIDDEN;
        }
        boolean theirs = !AT_OWN_POINTS_ONLY.contains(role) || point.equals(Pages.OWN);
        return operation.isOfAPoint() && (!theirs || point.equals(Pages.NONE)) ? NOT_FOUND : 0;
    }

    /** What came back. */
    record Answer(int status, String body, Set<String> headers) {}

    /** With whatever any of them may ask for, so that a refusal is for the right and not for the request. */
    private Answer as(Role role, Operation operation, PointId point) throws Exception {
        pages.rights.signIn(role);
        int order = point.equals(Pages.OTHER) ? 2 : 1;
        String path = operation
                .path()
                .replace("{point}", point.toString())
                .replace("{ref}", order + "-1")
                .replace("{kind}", "loads");
        MockHttpServletRequestBuilder request = request(
                        HttpMethod.valueOf(operation.method().name()), path)
                .param("token", pages.board.now(order).token().toString())
                .param("code", pages.board.now(order).code().value())
                .param("step", "READY")
                .param("state", "CONFIRMED")
                .param("ease", "STOP")
                .param("minutes", "30")
                .param("id", "town")
                .param("number", "1")
                .param("as", "json")
                .param("json", RegimesHarness.TOWN)
                .param("login", "ana")
                .param("staff", "7000");
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            return new Answer(
                    response.getStatus(), response.getContentAsString(), new TreeSet<>(response.getHeaderNames()));
        } catch (NestedServletException e) {
            assertThat(e).hasCauseInstanceOf(AccessDeniedException.class);
            return new Answer(FORBIDDEN, "", Set.of());
        }
    }
}
