package anye.testing;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Pictures of pages, for people to look at: {@code target/screenshots/<name>-<width>.png}. */
public final class Screens {

    private Screens() {
    }

    public static Path shot(Page page, String name) {
        var file = directory().resolve(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    static Path directory() {
        return Build.directory(Build.TARGET.resolve("screenshots"));
    }
}
