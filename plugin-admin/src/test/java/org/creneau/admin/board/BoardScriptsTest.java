// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * The scripts of the board, run by the engine that Broadleaf's compressor brings, in a browser that is made up: what a test of the whole
 * page could not bring about, a camera that answers late, a picture that breaks, half an hour.
 */
class BoardScriptsTest {
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "extensions", "js", "admin");
    private static final Path BROWSER = Path.of("src", "test", "resources", "browser");

    private final Context context = Context.enter();
    private final ScriptableObject page = context.initStandardObjects();

    BoardScriptsTest() {
        context.setOptimizationLevel(-1);
    }

    @AfterEach
    void leave() {
        Context.exit();
    }

    @Test
    void the_first_thing_that_changed_is_shown_and_what_follows() {
        load("board.js", "creneau-board.js");
        run("tick(); answer('handed over');");
        assertThat(value("slots.innerHTML")).isEqualTo("handed over");
        run("tick(); answer('another came');");
        assertThat(value("slots.innerHTML")).isEqualTo("another came");
    }

    @Test
    void what_somebody_types_into_is_left_alone_and_shown_afterwards() {
        load("board.js", "creneau-board.js");
        run("busy = true; tick(); answer('handed over');");
        assertThat(value("slots.innerHTML")).isEqualTo("as loaded");
        run("busy = false; tick(); answer('handed over');");
        assertThat(value("slots.innerHTML")).isEqualTo("handed over");
    }

    @Test
    void a_board_that_nobody_touches_rests_after_half_an_hour_and_goes_on_when_touched() {
        load("board.js", "creneau-board.js");
        run("now = 30 * 60 * 1000; tick();");
        assertThat(value("sent.length")).isEqualTo("1");
        run("answer('x'); now++; tick();");
        assertThat(value("sent.length")).isEqualTo("0");
        assertThat(value("timers.length")).isEqualTo("0");
        assertThat(value("resting.hidden")).isEqualTo("false");
        run("listeners.pointerdown(); listeners.pointerdown();");
        assertThat(value("sent.length")).isEqualTo("1");
        assertThat(value("resting.hidden")).isEqualTo("true");
    }

    @Test
    void a_camera_that_was_asked_for_twice_is_open_once_and_closed_by_closing() {
        load("scan.js", "creneau-scan.js");
        run("tap(); jobsDone(); tap(); jobsDone(); asked[0](first); asked[1](second); jobsDone();");
        assertThat(value("first.stopped")).isEqualTo("true");
        assertThat(value("second.stopped")).isEqualTo("false");
        assertThat(value("timers.length")).isEqualTo("1");
        run("closing();");
        assertThat(value("second.stopped")).isEqualTo("true");
    }

    @Test
    void a_camera_that_answers_after_it_was_closed_is_closed() {
        load("scan.js", "creneau-scan.js");
        run("tap(); jobsDone(); closing(); tap(); jobsDone(); asked[0](first); jobsDone();");
        assertThat(value("first.stopped")).isEqualTo("true");
    }

    @Test
    void a_picture_that_cannot_be_read_does_not_end_the_looking() {
        load("scan.js", "creneau-scan.js");
        run("broken = true; tap(); jobsDone(); asked[0](first); jobsDone();");
        assertThat(value("timers.length")).isEqualTo("1");
        run("broken = false; read = 'CODE'; tick(); jobsDone();");
        assertThat(value("submitted")).isEqualTo("CODE");
        assertThat(value("first.stopped")).isEqualTo("true");
    }

    private void load(String browser, String script) {
        run(text(BROWSER.resolve(browser)));
        run(text(SCRIPTS.resolve(script)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String script) {
        context.evaluateString(page, script, "script", 1, null);
    }

    private String value(String expression) {
        return Context.toString(context.evaluateString(page, expression, "value", 1, null));
    }
}
