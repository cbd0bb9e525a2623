// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creneau.memory.Race;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A merchant sends a list, sees what would come of it, and brings that very list or none. */
class BringingListsTest extends PlanningVisit {
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void what_was_looked_at_is_brought_and_only_once() throws Exception {
        ListSight sight = check("POINTS", "\uFEFFpoint;phone\n1;02");
        assertThat(sight.getChanged()).isEqualTo(1);
        assertThat(sight.getChanges()).singleElement().satisfies(change -> {
            assertThat(change.getLine()).isEqualTo("2");
            assertThat(change.getBefore()).isEqualTo("phone 01 99 00 00 00");
            assertThat(change.getAfter()).isEqualTo("phone 02");
        });
        assertThat(phone()).isEqualTo("01 99 00 00 00");
        bring(sight.getFingerprint());
        assertThat(flash.getFlashAttributes().get("said").toString()).contains("Changés : 1");
        assertThat(phone()).isEqualTo("02");
        bring(sight.getFingerprint());
        assertThat(flash.getFlashAttributes()).containsKey("problem");
    }

    @Test
    void two_taps_at_once_bring_it_once() throws Exception {
        String seen = check("POINTS", "point,phone\n1,02").getFingerprint();
        List<Boolean> said = Race.of(8, any -> {
            RedirectAttributesModelMap told = new RedirectAttributesModelMap();
            shop.lists.bring(seen, session, new ExtendedModelMap(), new MockHttpServletResponse(), told);
            return told.getFlashAttributes().containsKey("said");
        });
        assertThat(said).containsOnlyOnce(true);
        assertThat(phone()).isEqualTo("02");
    }

    @Test
    void a_list_that_was_sent_since_from_another_window_is_not_brought_instead() throws Exception {
        String first = check("POINTS", "point,phone\n1,02").getFingerprint();
        check("POINTS", "point,phone\n1,03");
        bring(first);
        assertThat(flash.getFlashAttributes()).containsKey("problem");
        assertThat(phone()).isEqualTo("01 99 00 00 00");
    }

    @Test
    void what_somebody_changed_since_is_shown_as_it_stands_now_and_can_then_be_brought() throws Exception {
        String first = check("POINTS", "point,phone\n1,02").getFingerprint();
        shop.schema.sql().update("UPDATE CRN_POINT SET PHONE = '05'");
        assertThat(bring(first)).isEqualTo("views/creneau/lists");
        assertThat(model.get("problem").toString()).contains("entre-temps");
        ListSight now = (ListSight) model.get("sight");
        assertThat(now.getChanges().get(0).getBefore()).isEqualTo("phone 05");
        bring(now.getFingerprint());
        assertThat(phone()).isEqualTo("02");
    }

    @Test
    void mistakes_are_told_in_words_by_line_and_column_and_there_is_nothing_to_bring() throws Exception {
        ListSight sight = check("POINTS", "point,slot_minutes\n1,4\n9,20");
        assertThat(sight.isToBring()).isFalse();
        assertThat(problems())
                .extracting(ProblemView::getLine, ProblemView::getColumn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "slot_minutes"),
                        org.assertj.core.groups.Tuple.tuple(3L, "point"));
        assertThat(problems().get(0).getWords()).contains("4", "5..720");
        assertThat(session.getAttribute(KeptList.NAME)).isNull();
    }

    @Test
    void hours_and_stock_are_lists_too() throws Exception {
        ListSight hours = check("HOURS", "point,what,weekday,opens,closes\n1,WEEK,SAMEDI,09:00,12:00");
        assertThat(List.of(hours.getAdded(), hours.getRemoved())).containsExactly(1, 5);
        ListSight stock = check("STOCK", "point,sku,kind,on_hand\n1,17,COUNTED,5");
        assertThat(stock.getAdded()).isEqualTo(1);
        bring(stock.getFingerprint());
        assertThat(check("STOCK", "point,sku,kind,on_hand\n1,17,COUNTED,5").isToBring())
                .isFalse();
    }

    @Test
    void a_file_that_is_not_in_utf_8_or_too_large_or_missing_is_refused() throws Exception {
        look("POINTS", file("point,name\n1,Caf\u00E9".getBytes(Charset.forName("windows-1252"))));
        assertThat(problems().get(0).getWords()).contains("UTF-8");
        assertThat(refused(file(new byte[KeptList.LARGEST + 1]))).contains("8");
        assertThat(refused(new MockHttpServletRequest())).isNotBlank();
        assertThat(refused(file(new byte[0]))).isNotBlank();
        shop.lists.lists("1", session, fresh(), response);
        assertThat(model).doesNotContainKey("sight");
        assertThatThrownBy(() -> shop.lists.check(
                        "SECRETS",
                        file("a".getBytes(StandardCharsets.UTF_8)),
                        session,
                        new RedirectAttributesModelMap()))
                .isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void a_list_is_written_with_the_mark_of_utf_8_and_comes_back_unchanged() throws Exception {
        for (String kind : List.of("POINTS", "HOURS")) {
            for (String separator : List.of("comma", "semicolon")) {
                MockHttpServletResponse file = new MockHttpServletResponse();
                shop.lists.export(kind, separator, file);
                assertThat(file.getContentType()).contains("text/csv");
                assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename=\"creneau-");
                byte[] bytes = file.getContentAsByteArray();
                assertThat(new byte[] {bytes[0], bytes[1], bytes[2]}).containsExactly(0xEF, 0xBB, 0xBF);
                look(kind, file(bytes));
                ListSight sight = (ListSight) model.get("sight");
                assertThat(sight.getProblemCount()).isZero();
                assertThat(sight.isToBring()).isFalse();
            }
        }
    }

    @Test
    void the_session_that_keeps_a_list_can_be_replicated() throws Exception {
        check("POINTS", "point,phone\n1,02");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(session.getAttribute(KeptList.NAME));
        KeptList copy = (KeptList) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(copy.kind()).isEqualTo(ListKind.POINTS);
        assertThat(copy.sheet().open().read()).isEqualTo('p');
    }

    private ListSight check(String kind, String text) throws Exception {
        look(kind, file(text.getBytes(StandardCharsets.UTF_8)));
        return (ListSight) model.get("sight");
    }

    /** Sends the file and follows where it leads. */
    private void look(String kind, MockHttpServletRequest file) throws Exception {
        assertThat(shop.lists.check(kind, file, session, new RedirectAttributesModelMap()))
                .isEqualTo("redirect:/pickup-planning/lists?seen=1");
        shop.lists.lists("1", session, fresh(), response);
    }

    private String refused(MockHttpServletRequest file) throws Exception {
        RedirectAttributesModelMap told = new RedirectAttributesModelMap();
        assertThat(shop.lists.check("POINTS", file, session, told)).isEqualTo("redirect:/pickup-planning/lists");
        return String.valueOf(told.getFlashAttributes().get("problem"));
    }

    @Test
    void a_list_that_was_sent_but_not_looked_at_is_not_brought() throws Exception {
        shop.lists.check(
                "POINTS",
                file("point,phone\n1,2".getBytes(StandardCharsets.UTF_8)),
                session,
                new RedirectAttributesModelMap());
        RedirectAttributesModelMap told = new RedirectAttributesModelMap();
        assertThat(shop.lists.bring("", session, fresh(), response, told)).startsWith("redirect:");
        assertThat(told.getFlashAttributes()).containsKey("problem");
    }

    private static MockHttpServletRequest file(byte[] bytes) {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.addFile(new MockMultipartFile("file", bytes));
        return request;
    }

    private ExtendedModelMap fresh() {
        model = new ExtendedModelMap();
        return model;
    }

    private String bring(String fingerprint) {
        flash = new RedirectAttributesModelMap();
        return shop.lists.bring(fingerprint, session, fresh(), response, flash);
    }

    private String phone() {
        return shop.schema.sql().queryForObject("SELECT PHONE FROM CRN_POINT WHERE POINT_ID = 1", String.class);
    }

    @SuppressWarnings("unchecked")
    private List<ProblemView> problems() {
        return (List<ProblemView>) model.get("problems");
    }
}
