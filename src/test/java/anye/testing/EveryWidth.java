package anye.testing;

import com.microsoft.playwright.Page;

/** That a page, as it stands with all that was typed, can be used by everybody at a desk and at 320 CSS pixels. */
public final class EveryWidth {

    private static final int DESK = 1280;
    private static final int PHONE = 320;

    private EveryWidth() {
    }

    /** Keeps a picture of each width under the name. */
    public static void assertGood(Page page, String name) {
        var before = page.viewportSize();
        try {
            page.setViewportSize(DESK, 900);
            Screens.shot(page, name);
            Reflow.assertRoom(page);
            Reflow.assertPrinted(page);
            Accessibility.assertAccessible(page);
            page.setViewportSize(PHONE, 640);
            Screens.shot(page, name);
            Reflow.assertFits(page);
            Reflow.assertRoom(page);
            Accessibility.assertAccessibleAtThisWidth(page);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }
}
