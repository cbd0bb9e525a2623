// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by the machine's own Node.js; started once, by the first journey that needs it. */
final class Chromium {
    private static final int OLDEST_NODE = 20;
    private static Browser browser;

    private Chromium() {}

    /** Skips the calling test when this machine has no browser. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = launch(chromium(), node());
        }
        return browser;
    }

    /** Another one, whose camera sees that film and may be used without asking. */
    static Browser seeing(Path film) {
        return launch(
                chromium(),
                node(),
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
    }

    private static Browser launch(Optional<Path> chromium, Optional<Path> node, String... more) {
        Assumptions.assumeTrue(
                chromium.isPresent(),
                "Browser journeys skipped: no chromium or google-chrome on PATH, none in CHROME_PATH.");
        Assumptions.assumeTrue(
                node.isPresent(), "Browser journeys skipped: no Node.js " + OLDEST_NODE + " or later on PATH.");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.get().toString())));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(Stream.concat(
                                        Stream.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
                                        Stream.of(more))
                                .collect(Collectors.toList())));
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("CHROME_PATH");
        return named != null
                ? Optional.of(Path.of(named)).filter(Files::isExecutable)
                : Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst();
    }

    private static Optional<Path> node() {
        return onPath("node").filter(node -> majorVersion(node) >= OLDEST_NODE);
    }

    private static int majorVersion(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes()).trim();
            return Integer.parseInt(version.replaceFirst("v([0-9]+).*", "$1"));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
