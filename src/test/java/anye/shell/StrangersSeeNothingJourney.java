package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.access.Authorization;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.SignIn;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the authorization table that is not for everybody, opened with every number by people who have nothing to do
 * with one employer: nowhere does that employer, or anybody it employed, appear. Its declaration of last year is there from
 * the first start of the sandbox.
 */
@InBrowser
@Once
class StrangersSeeNothingJourney {

    private static final String EMPLOYER = "杭州样例四号";
    /** How ID numbers of its people begin, masked or not. */
    private static final String PEOPLE = "330199";
    private static final int NUMBERS = 6;
    /** Stands for a page that failed, which is no way to say no. */
    private static final String BROKEN = "BROKEN";

    private static final Pattern PARAMETER = Pattern.compile("viewParam name=\"(\\w+)\"");
    /** What an address may name a record by. */
    private static final Set<String> IDS = Set.of("id", "placement", "contract", "line", "request", "edition", "acceptance", "case", "handler");
    private static final String ITS_FILE = "/evidence/1";
    /** Where this other employer has none of its own. */
    private static final List<String> FILES = List.of("/letters/", "/commitments/", "/review/files/", "/deregistrations/", "/levy/relief/files/", "/dispatch-papers/", "/review/papers/",
            "/window-receipts/", "/payrolls/");

    private static Stream<String> addresses() {
        return Authorization.table().rows().stream().filter(row -> row.kind().equals("page") && row.target().endsWith(".xhtml") && !row.actors().contains("ANYONE"))
                .flatMap(row -> addresses(row.target()));
    }

    private static Stream<String> addresses(String page) {
        var ids = PARAMETER.matcher(read(Path.of("war" + page))).results().map(found -> found.group(1)).filter(IDS::contains).toList();
        return ids.isEmpty() ? Stream.of(page, page + "?year=2024", page + "?division=330106&year=2024")
                : Stream.concat(Stream.of(page, page + "?" + ids.get(0) + "=x"),
                        IntStream.rangeClosed(1, NUMBERS).mapToObj(number -> page + ids.stream().map(id -> id + "=" + number).collect(Collectors.joining("&", "?", "&year=2024"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"审核员（郑州市金水区）", "系统管理员（演示）"})
    void staff_of_other_offices_see_nothing_of_it(String stranger, Page page) {
        SignIn.asStaff(page, stranger);
        assertThat(seenIn(page, EMPLOYER, PEOPLE)).isEmpty();
    }

    @Test
    void a_window_clerk_of_another_office_sees_nothing_of_it(Page page) {
        SignIn.asStaff(page, "窗口人员（鞍山市铁东区）");
        assertThat(seenIn(page, EMPLOYER)).isEmpty();
    }

    @Test
    void another_employer_sees_nothing_of_it_and_gets_none_of_its_files(Page page) {
        SignIn.asEmployer(page, "郑州样例六号机关服务局");
        assertThat(seenIn(page, EMPLOYER, PEOPLE)).isEmpty();
        assertThat(Stream.concat(Stream.of(ITS_FILE), FILES.stream().flatMap(files -> IntStream.rangeClosed(1, NUMBERS).mapToObj(number -> files + number))).filter(file -> page.request().get(file).status() == 200)).isEmpty();
    }

    /** Without this the others would pass on a server that shows nothing to anybody. */
    @Test
    void the_employer_itself_and_its_own_office_do_see_it(Page employer, Page office) {
        SignIn.asEmployer(employer, "杭州样例四号助残服务中心");
        assertThat(seenIn(employer, PEOPLE)).anyMatch(address -> address.startsWith("/declaration/placement.xhtml?id=")).noneMatch(address -> address.startsWith(BROKEN));
        assertThat(employer.request().get(ITS_FILE).status()).isEqualTo(200);
        SignIn.asStaff(office, "审核员（杭州市西湖区）");
        assertThat(seenIn(office, EMPLOYER)).anyMatch(address -> address.startsWith("/report/unit.xhtml?id=")).noneMatch(address -> address.startsWith(BROKEN));
    }

    /** What thousands open on the last day of the window must take no memory of the server. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.xhtml", "/notice/notices.xhtml", "/notice/windows.xhtml", "/notice/manual.xhtml", "/report/statistics.xhtml", "/accessibility.xhtml"})
    void who_has_not_signed_in_and_only_reads_gets_no_session(String address, Page page) {
        assertThat(page.request().get(address).headers()).doesNotContainKey("set-cookie");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void the_language_that_was_asked_for_stays_without_a_session(Page page) {
        assertThat(page.request().get("/accessibility.xhtml").text()).contains("lang=\"zh-CN\"");
        page.request().get("/?lang=en");
        assertThat(page.request().get("/accessibility.xhtml").text()).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"");
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).containsExactly("language");
        page.request().get("/?lang=anything");
        assertThat(page.request().get("/accessibility.xhtml").text()).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"");
    }

    /** The addresses of which an answer holds one of the words. */
    private static List<String> seenIn(Page page, String... words) {
        var seen = new ArrayList<String>();
        addresses().forEach(address -> {
            var text = text(page.request().get(address));
            if (text.equals(BROKEN) || Stream.of(words).anyMatch(text::contains)) {
                seen.add(text.equals(BROKEN) ? BROKEN + " " + address : address);
            }
        });
        return seen;
    }

    private static String text(APIResponse response) {
        try {
            return response.status() < 500 ? response.text() : BROKEN;
        } finally {
            response.dispose();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
