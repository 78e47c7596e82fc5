package vn.thidua.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's Chromium without a window, started before the first test of a class and closed after the last. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    /** The screens that pages are looked at on. */
    enum Screen {
        DESK(1440, 900),
        PHONE(390, 844),
        /** A projector of today. */
        WALL(1920, 1080),
        /** A projector as many meeting rooms still have one. */
        SMALL_WALL(1280, 720);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }
    }

    private static final List<String> PLACES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Lets somebody who prefers Vietnamese visit the server on {@code port} of this computer. */
    Visit visit(int port, Screen screen) {
        return visit(port, screen, "vi-VN");
    }

    /** Lets somebody who prefers {@code language} and was never there visit the server on {@code port} of this computer. */
    Visit visit(int port, Screen screen, String language) {
        BrowserContext context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale(language)
                        .setAcceptDownloads(true)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(20_000);
        return new Visit(context.newPage(), screen);
    }

    private static Path executable() {
        return PLACES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH; ./thidua test installs it"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }
}
