package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One submission tells every fault of a form, what is missing together with what is wrong, each at its field and in the summary. */
@InBrowser
@Once
class AllFaultsAtOnceJourney {

    private static Page employer;

    @BeforeAll
    static void an_employer_comes_in(Page page) {
        SignIn.asEmployer(page, "郑州样例五号机械有限公司");
        employer = page;
    }

    @Tag("AC-73")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            /employer/edit.xhtml,             save,   legalPhone=手机 handlerPhone=12ab phone=无 legalName= registeredAddress=
            /employer/affiliated-unit.xhtml,  save,   unitCreditCode=123 unitPhone=手机 unitTaxRegistrationNumber=12 unitName= unitAddress=
            /employer/handlers.xhtml,         nameHandler, name= phone=12ab
            """)
    void one_submission_tells_every_fault(String address, String button, String typed) {
        employer.navigate(address);
        var wrong = new ArrayList<String>();
        for (var field : typed.split(" ")) {
            var parts = field.split("=", 2);
            employer.locator("#" + parts[0]).fill(parts[1]);
            wrong.add(parts[0]);
        }
        employer.locator("#" + button).click();
        employer.locator(".error-summary").waitFor();
        var told = Arrays.asList(employer.locator(".error-summary a").all().stream().map(link -> link.getAttribute("href").substring(1)).toArray(String[]::new));
        assertThat(told).as("in the summary").containsAll(wrong).doesNotHaveDuplicates();
        wrong.forEach(field -> assertThat(employer.locator("[id='" + field + "-error']").innerText()).as("at " + field).isNotBlank());
    }
}
